<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <source>The two coordinate reference systems cannot be converted into each other. Check the CRS of both rasters.</source>
        <translation>Os dois sistemas de referência de coordenadas não podem ser convertidos um no outro. Verifique o SRC dos dois rasters.</translation>
    </message>
    <message>
        <source>The CRS “{crs}” is not understood. Name it as EPSG:number.</source>
        <translation>O SRC “{crs}” não é compreendido. Nomeie-o como EPSG:número.</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, about {away:,.0f} pixels from its middle: check that it is the right {role} raster, and the CRS of the points.</source>
        <translation>Todos os pontos ficam longe de {raster}, a cerca de {away:,.0f} pixels de seu centro: verifique se é o raster certo ({role}) e o SRC dos pontos.</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it with x and y swapped: read them with swapped axes (--swap-{side}).</source>
        <translation>Todos os pontos ficam longe de {raster}, mas dentro dele com x e y trocados: leia-os com os eixos trocados (--swap-{side}).</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it with x and y swapped and in {crs}: correct their CRS (--crs, or in the file) and read them with swapped axes (--swap-{side}).</source>
        <translation>Todos os pontos ficam longe de {raster}, mas dentro dele com x e y trocados e em {crs}: corrija seu SRC (--crs, ou no arquivo) e leia-os com os eixos trocados (--swap-{side}).</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it in {crs}: correct their CRS (--crs, or in the file).</source>
        <translation>Todos os pontos ficam longe de {raster}, mas dentro dele em {crs}: corrija seu SRC (--crs, ou no arquivo).</translation>
    </message>
    <message>
        <source>{file} is no file of points that Crosstie recognises. Name its format (--from), one of {formats}; for a table give the names of its columns (--columns).</source>
        <translation>{file} não é um arquivo de pontos que o Crosstie reconheça. Informe seu formato (--from), um de {formats}; para uma tabela, os nomes de suas colunas (--columns).</translation>
    </message>
    <message>
        <source>The name {file} does not say in which format to write. Let it end in {endings}, or choose a format.</source>
        <translation>O nome {file} não diz em que formato gravar. Faça-o terminar em {endings}, ou escolha um formato.</translation>
    </message>
    <message>
        <source>There is no format {name}. Choose one of {formats}.</source>
        <translation>Não há formato {name}. Escolha um de {formats}.</translation>
    </message>
    <message>
        <source>{file} holds more than {most:,} points. Thin them first.</source>
        <translation>{file} contém mais de {most:,} pontos. Reduza-os primeiro.</translation>
    </message>
    <message>
        <source>There are no points to write.</source>
        <translation>Não há pontos a gravar.</translation>
    </message>
    <message>
        <source>Some points have no finite coordinates there. Check the rasters and the CRS.</source>
        <translation>Alguns pontos não têm ali coordenadas finitas. Verifique os rasters e o SRC.</translation>
    </message>
    <message>
        <source>None of the points is an enabled control point, and this format ({format}) holds no others.</source>
        <translation>Nenhum dos pontos é um ponto de controle ativado, e este formato ({format}) não guarda outros.</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s IIIF address (--image) and its size (--moving); without them only Crosstie reads this annotation.</source>
        <translation>O Allmaps precisa também do endereço IIIF da imagem (--image) e de seu tamanho (--moving); sem eles só o Crosstie lê esta anotação.</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s IIIF address (--image); without it only Crosstie reads this annotation.</source>
        <translation>O Allmaps precisa também do endereço IIIF da imagem (--image); sem ele só o Crosstie lê esta anotação.</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s size (--moving); without it only Crosstie reads this annotation.</source>
        <translation>O Allmaps precisa também do tamanho da imagem (--moving); sem ele só o Crosstie lê esta anotação.</translation>
    </message>
    <message>
        <source>A georeference annotation needs longitudes and latitudes, but the CRS of these points is not known: say which it is (--crs EPSG:number).</source>
        <translation>Uma anotação de georreferência precisa de longitudes e latitudes, mas o SRC destes pontos não é conhecido: diga qual é (--crs EPSG:número).</translation>
    </message>
    <message>
        <source>This format ({format}) does not say in which CRS its map coordinates are: in {crs}.</source>
        <translation>Este formato ({format}) não diz em que SRC estão suas coordenadas de mapa: em {crs}.</translation>
    </message>
    <message>
        <source>{count} points that are not enabled were left out, as this format ({format}) cannot hold them.</source>
        <translation>{count} pontos que não estão ativados foram omitidos, pois este formato ({format}) não pode guardá-los.</translation>
    </message>
    <message>
        <source>{count} check points are written as not enabled, as this format ({format}) does not know them.</source>
        <translation>{count} pontos de verificação são gravados como não ativados, pois este formato ({format}) não os conhece.</translation>
    </message>
    <message>
        <source>Heights were left out, as this format ({format}) does not hold them.</source>
        <translation>As alturas foram omitidas, pois este formato ({format}) não as guarda.</translation>
    </message>
    <message>
        <source>{count} check points were left out, as this format ({format}) does not know them.</source>
        <translation>{count} pontos de verificação foram omitidos, pois este formato ({format}) não os conhece.</translation>
    </message>
    <message>
        <source>{file} is not a text file. Choose a file of points.</source>
        <translation>{file} não é um arquivo de texto. Escolha um arquivo de pontos.</translation>
    </message>
    <message>
        <source>{text!r} is not a plain file. Save the points to a folder on this computer first.</source>
        <translation>{text!r} não é um arquivo comum. Salve antes os pontos em uma pasta deste computador.</translation>
    </message>
    <message>
        <source>x source, y source, x map, y map (before them an id, after them residuals, or not)</source>
        <translation>x de origem, y de origem, x do mapa, y do mapa (antes um id, depois os resíduos, ou não)</translation>
    </message>
    <message>
        <source>AROSICS&apos; table with the columns {columns}</source>
        <translation>a tabela do AROSICS com as colunas {columns}</translation>
    </message>
    <message>
        <source>{name} lacks the columns {missing}. Expected is {wanted}.</source>
        <translation>Faltam a {name} as colunas {missing}. Espera-se {wanted}.</translation>
    </message>
    <message>
        <source>AROSICS&apos; table holds shifts on the moving raster&apos;s own map: give a moving raster with a georeference (--moving), or choose another format.</source>
        <translation>A tabela do AROSICS contém deslocamentos no próprio mapa do raster móvel: informe um raster móvel com georreferência (--moving), ou escolha outro formato.</translation>
    </message>
    <message>
        <source>a row of AROSICS&apos; table</source>
        <translation>uma linha da tabela do AROSICS</translation>
    </message>
    <message>
        <source>a table with a header and the columns moving_x, moving_y, reference_x, reference_y (other names: --columns moving_x=NAME,…)</source>
        <translation>uma tabela com cabeçalho e as colunas moving_x, moving_y, reference_x, reference_y (outros nomes: --columns moving_x=NOME,…)</translation>
    </message>
    <message>
        <source>{name} has no columns for the {missing} coordinates; its columns are {columns}. Say which they are: --columns moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME.</source>
        <translation>{name} não tem colunas para as coordenadas de {missing}; suas colunas são {columns}. Diga quais são: --columns moving_x=NOME,moving_y=NOME,reference_x=NOME,reference_y=NOME.</translation>
    </message>
    <message>
        <source>There is no column {role} to fill; there are {roles}.</source>
        <translation>Não há coluna {role} a preencher; há {roles}.</translation>
    </message>
    <message>
        <source>There is no column {column}; the file has {columns}.</source>
        <translation>Não há coluna {column}; o arquivo tem {columns}.</translation>
    </message>
    <message>
        <source>{name} holds more than {most:,} points. Thin them first.</source>
        <translation>{name} contém mais de {most:,} pontos. Reduza-os primeiro.</translation>
    </message>
    <message>
        <source>a row of a table</source>
        <translation>uma linha de uma tabela</translation>
    </message>
    <message>
        <source>four coordinates (numbers with a decimal point)</source>
        <translation>quatro coordenadas (números com ponto decimal)</translation>
    </message>
    <message>
        <source>four coordinates (numbers with a decimal point); with decimal commas the separator must be a semicolon or a tab</source>
        <translation>quatro coordenadas (números com ponto decimal); com vírgulas decimais o separador deve ser ponto e vírgula ou tabulação</translation>
    </message>
    <message>
        <source>four numbers (or five with a height), as ENVI writes them</source>
        <translation>quatro números (ou cinco com uma altura), como o ENVI os grava</translation>
    </message>
    <message>
        <source>a GCPList, as GDAL writes it</source>
        <translation>uma GCPList, como o GDAL a grava</translation>
    </message>
    <message>
        <source>{name} has a control point without Pixel, Line, X and Y: “{shown}”.</source>
        <translation>{name} tem um ponto de controle sem Pixel, Line, X e Y: “{shown}”.</translation>
    </message>
    <message>
        <source>A VRT points to the raster that its control points are for: give the moving raster (--moving).</source>
        <translation>Um VRT aponta para o raster ao qual pertencem seus pontos de controle: informe o raster móvel (--moving).</translation>
    </message>
    <message>
        <source>GDAL cannot point to the moving raster in a VRT.</source>
        <translation>O GDAL não consegue apontar para o raster móvel em um VRT.</translation>
    </message>
    <message>
        <source>a gdal_translate or gdalwarp command with -gcp PIXEL LINE X Y</source>
        <translation>um comando gdal_translate ou gdalwarp com -gcp PIXEL LINE X Y</translation>
    </message>
    <message>
        <source>{name} holds a number that is too large.</source>
        <translation>{name} contém um número grande demais.</translation>
    </message>
    <message>
        <source>features with moving_x, moving_y, reference_x and reference_y, or lines of two points</source>
        <translation>feições com moving_x, moving_y, reference_x e reference_y, ou linhas de dois pontos</translation>
    </message>
    <message>
        <source>There is no layer {layer}: choose reference, moving or links.</source>
        <translation>Não há camada {layer}: escolha reference, moving ou links.</translation>
    </message>
    <message>
        <source>{name}, feature {number} is no link. Expected are {wanted}.</source>
        <translation>{name}, a feição {number} não é uma ligação. Esperam-se {wanted}.</translation>
    </message>
    <message>
        <source>a layer with the fields moving_x, moving_y, reference_x and reference_y, or lines of two points</source>
        <translation>uma camada com os campos moving_x, moving_y, reference_x e reference_y, ou linhas de dois pontos</translation>
    </message>
    <message>
        <source>{path} cannot be read as a GeoPackage of points: it is no file, or far too large.</source>
        <translation>{path} não pode ser lido como GeoPackage de pontos: não é um arquivo, ou é grande demais.</translation>
    </message>
    <message>
        <source>{name} is not a GeoPackage, or is damaged.</source>
        <translation>{name} não é um GeoPackage, ou está danificado.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} está danificado.</translation>
    </message>
    <message>
        <source>The GeoPackage cannot be written. Check that the disk has space.</source>
        <translation>O GeoPackage não pode ser gravado. Verifique se há espaço no disco.</translation>
    </message>
    <message>
        <source>{name} holds {count:,} points, more than {most:,}. Thin them first.</source>
        <translation>{name} contém {count:,} pontos, mais de {most:,}. Reduza-os primeiro.</translation>
    </message>
    <message>
        <source>{name} has a feature without its four coordinates. Remove it or fill it in.</source>
        <translation>{name} tem uma feição sem suas quatro coordenadas. Remova-a ou complete-a.</translation>
    </message>
    <message>
        <source>{name} has a line that is not of two points. Expected is {wanted}.</source>
        <translation>{name} tem uma linha que não é de dois pontos. Espera-se {wanted}.</translation>
    </message>
    <message>
        <source>a georeference annotation with ground control points (resourceCoords and a Point)</source>
        <translation>uma anotação de georreferência com pontos de controle de solo (resourceCoords e um Point)</translation>
    </message>
    <message>
        <source>{name} has a control point without two pixel coordinates and two degrees.</source>
        <translation>{name} tem um ponto de controle sem duas coordenadas de pixel e dois graus.</translation>
    </message>
    <message>
        <source>Metashape&apos;s table: #Label, X, Y, Z, … and, at its end, Camera, X/Pixel, Y/Pixel</source>
        <translation>a tabela do Metashape: #Label, X, Y, Z, … e, no fim, Camera, X/Pixel, Y/Pixel</translation>
    </message>
    <message>
        <source>{name} names places but not where the image shows them: the columns X/Pixel and Y/Pixel are missing. Add them (column and row from the outer corner of the first pixel).</source>
        <translation>{name} nomeia lugares, mas não onde a imagem os mostra: faltam as colunas X/Pixel e Y/Pixel. Acrescente-as (coluna e linha a partir do canto externo do primeiro pixel).</translation>
    </message>
    <message>
        <source>a marker with X, Y, X/Pixel and Y/Pixel</source>
        <translation>um marcador com X, Y, X/Pixel e Y/Pixel</translation>
    </message>
    <message>
        <source>a marker with a number as its height</source>
        <translation>um marcador com um número como altura</translation>
    </message>
    <message>
        <source>OpenDroneMap&apos;s list: a line with the CRS, then x y z column row image</source>
        <translation>a lista do OpenDroneMap: uma linha com o SRC, depois x y z coluna linha imagem</translation>
    </message>
    <message>
        <source>OpenDroneMap wants to know the CRS of the points, which is not known: give it (--crs EPSG:number).</source>
        <translation>O OpenDroneMap quer saber o SRC dos pontos, que não é conhecido: informe-o (--crs EPSG:número).</translation>
    </message>
    <message>
        <source>{name} holds points of {count} images: {images}. Give the one that is meant as moving raster (--moving).</source>
        <translation>{name} contém pontos de {count} imagens: {images}. Informe qual é o raster móvel (--moving).</translation>
    </message>
    <message>
        <source>{name} holds no points. Choose a file that the Georeferencer has saved.</source>
        <translation>{name} não contém pontos. Escolha um arquivo salvo pelo Georreferenciador.</translation>
    </message>
    <message>
        <source>{name} has a line without four numbers: “{line}”. Expected are mapX, mapY, sourceX, sourceY with decimal points, separated by commas.</source>
        <translation>{name} tem uma linha sem quatro números: “{line}”. Esperam-se mapX, mapY, sourceX, sourceY com pontos decimais, separados por vírgulas.</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>móvel</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>These points hold pixels of the {role} raster, but map coordinates are wanted: {give}</source>
        <translation>Estes pontos contêm pixels do raster {role}, mas querem-se coordenadas de mapa: {give}</translation>
    </message>
    <message>
        <source>These points hold coordinates of the {role} raster, but not whether they are pixels or on a map: {give}</source>
        <translation>Estes pontos contêm coordenadas do raster {role}, mas não se são de pixel ou de mapa: {give}</translation>
    </message>
    <message>
        <source>These points hold map coordinates, but pixels of the {role} raster are wanted: {give}</source>
        <translation>Estes pontos contêm coordenadas de mapa, mas querem-se pixels do raster {role}: {give}</translation>
    </message>
    <message>
        <source>Points of the {role} lie where the coordinate reference system has no place: check their CRS, and whether x and y (longitude and latitude) are swapped.</source>
        <translation>Há pontos de {role} onde o sistema de referência de coordenadas não tem lugar: verifique seu SRC, e se x e y (longitude e latitude) estão trocados.</translation>
    </message>
    <message>
        <source>give the {role} raster (--{option}), with its georeference.</source>
        <translation>informe o raster {role} (--{option}), com sua georreferência.</translation>
    </message>
    <message>
        <source>There is no file of points {path}. Check its name.</source>
        <translation>Não há arquivo de pontos {path}. Verifique seu nome.</translation>
    </message>
    <message>
        <source>{name} holds no enabled points. Enable two at least.</source>
        <translation>{name} não contém pontos ativados. Ative pelo menos dois.</translation>
    </message>
    <message>
        <source>{name} is no file of points that Crosstie recognises. Give a table with the columns moving_col, moving_row, reference_col and reference_row, or convert the file first (“convert-points”).</source>
        <translation>{name} não é um arquivo de pontos que o Crosstie reconheça. Use uma tabela com as colunas moving_col, moving_row, reference_col e reference_row, ou converta antes o arquivo (“convert-points”).</translation>
    </message>
    <message>
        <source>{count} tie points that are not enabled were left out.</source>
        <translation>{count} pontos homólogos que não estão ativados foram omitidos.</translation>
    </message>
    <message>
        <source>{written} of {count} tie points were written, evenly spread.</source>
        <translation>{written} de {count} pontos homólogos foram gravados, espalhados por igual.</translation>
    </message>
    <message>
        <source>{written} of {count} tie points were written, evenly spread; the other {left} were left out, as many points make readers of this format ({format}) slow.</source>
        <translation>{written} de {count} pontos homólogos foram gravados, espalhados por igual; os outros {left} foram omitidos, pois muitos pontos tornam lentos os leitores deste formato ({format}).</translation>
    </message>
    <message>
        <source>There is not enough memory. Choose a smaller area, or close other programs.</source>
        <translation>Não há memória suficiente. Escolha uma área menor, ou feche outros programas.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({error}). Please report it with its details.</source>
        <translation>Algo imprevisto deu errado ({error}). Comunique-o com seus detalhes.</translation>
    </message>
    <message>
        <source>The camera model says nothing about this patch: choose an area inside both images.</source>
        <translation>O modelo de câmera nada diz deste recorte: escolha uma área dentro das duas imagens.</translation>
    </message>
    <message>
        <source>An affine camera needs a patch with an area and two different heights.</source>
        <translation>Uma câmera afim precisa de um recorte com área e de duas alturas diferentes.</translation>
    </message>
    <message>
        <source>An affine camera needs places that do not lie in one plane.</source>
        <translation>Uma câmera afim precisa de lugares que não estejam em um plano.</translation>
    </message>
    <message>
        <source>It takes {count} points to tell a transform of the kind “{transform}” from a straight one.</source>
        <translation>São precisos {count} pontos para distinguir uma transformação do tipo “{transform}” de uma reta.</translation>
    </message>
    <message>
        <source>These points determine one transform alone: {transform}.</source>
        <translation>Estes pontos determinam uma única transformação: {transform}.</translation>
    </message>
    <message>
        <source>The simplest transform was chosen ({transform}): there are too few points to test a richer one.</source>
        <translation>Foi escolhida a transformação mais simples ({transform}): há pontos de menos para testar uma mais rica.</translation>
    </message>
    <message>
        <source>The {transform} transform was chosen by how well it does on unseen areas.</source>
        <translation>A transformação ({transform}) foi escolhida por quão bem vai em áreas não vistas.</translation>
    </message>
    <message>
        <source>It predicts them {percent:.0f} % better than {transform}.</source>
        <translation>Ela os prevê {percent:.0f} % melhor que {transform}.</translation>
    </message>
    <message>
        <source>The simpler {transform} transform does not fit.</source>
        <translation>A transformação mais simples ({transform}) não se ajusta.</translation>
    </message>
    <message>
        <source>The richer {transform} transform is not clearly better ({percent:.0f} %).</source>
        <translation>A transformação mais rica ({transform}) não é claramente melhor ({percent:.0f} %).</translation>
    </message>
    <message>
        <source>It folds the image over around x {x:.0f}, y {y:.0f} px ({percent:.2g} % of the area)</source>
        <translation>Ela dobra a imagem em torno de x {x:.0f}, y {y:.0f} px ({percent:.2g} % da área)</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable. {folds}: check the points there for wrong ones, or choose a simpler transform or more smoothing.</source>
        <translation>A transformação ({transform}) não é utilizável. {folds}: procure ali pontos errados, ou escolha uma transformação mais simples ou mais suavização.</translation>
    </message>
    <message>
        <source>The two views see the ground from nearly the same direction: {moved:.2f} px of parallax between the lowest and the highest ground. There is no epipolar geometry to use; match them as two maps.</source>
        <translation>As duas vistas veem o terreno quase da mesma direção: {moved:.2f} px de paralaxe entre o terreno mais baixo e o mais alto. Não há geometria epipolar a usar; emparelhe-as como dois mapas.</translation>
    </message>
    <message>
        <source>All points of one image would lie on one epipolar line: the camera models cannot be right.</source>
        <translation>Todos os pontos de uma imagem ficariam em uma só linha epipolar: os modelos de câmera não podem estar certos.</translation>
    </message>
    <message>
        <source>An epipolar geometry takes five different matches; there are {count}: add some.</source>
        <translation>Uma geometria epipolar precisa de cinco correspondências diferentes; há {count}: acrescente algumas.</translation>
    </message>
    <message>
        <source>Fewer than five matches agree on one epipolar geometry: add some, or correct wrong ones.</source>
        <translation>Menos de cinco correspondências concordam em uma geometria epipolar: acrescente algumas, ou corrija as erradas.</translation>
    </message>
    <message>
        <source>The matches lie in one plane (or the two views have no parallax), so no epipolar geometry follows from them: use the camera models, or match the images as two maps.</source>
        <translation>As correspondências ficam em um plano (ou as duas vistas não têm paralaxe), de modo que delas não resulta geometria epipolar: use os modelos de câmera, ou emparelhe as imagens como dois mapas.</translation>
    </message>
    <message>
        <source>“{kind}” is no transform; known are {names}</source>
        <translation>“{kind}” não é uma transformação; conhecem-se {names}</translation>
    </message>
    <message>
        <source>numbers of the {transform} transform are out of range</source>
        <translation>os números da transformação ({transform}) estão fora do intervalo</translation>
    </message>
    <message>
        <source>its parts do not fit each other</source>
        <translation>suas partes não se encaixam</translation>
    </message>
    <message>
        <source>a number is not finite, or far too large</source>
        <translation>um número não é finito, ou é grande demais</translation>
    </message>
    <message>
        <source>its heights are no grid of at least two by two</source>
        <translation>suas alturas não são uma grade de pelo menos dois por dois</translation>
    </message>
    <message>
        <source>No {transform} transform fits these points; add points or choose a simpler one.</source>
        <translation>Nenhuma transformação ({transform}) se ajusta a estes pontos; acrescente pontos ou escolha uma mais simples.</translation>
    </message>
    <message>
        <source>The {transform} transform folds the image over between its points: check for wrong points or choose a simpler transform.</source>
        <translation>A transformação ({transform}) dobra a imagem entre seus pontos: procure pontos errados ou escolha uma transformação mais simples.</translation>
    </message>
    <message>
        <source>The {transform} transform would distort the image beyond belief ({stretch:.0f} times longer than wide): check for wrong points or add points further apart.</source>
        <translation>A transformação ({transform}) deformaria a imagem de modo inacreditável ({stretch:.0f} vezes mais longa que larga): procure pontos errados ou acrescente pontos mais afastados.</translation>
    </message>
    <message>
        <source>The transform has numbers too large to compute with. Fit it anew.</source>
        <translation>A transformação tem números grandes demais para calcular. Ajuste-a de novo.</translation>
    </message>
    <message>
        <source>the matrix is singular: it squeezes the image to a line</source>
        <translation>a matriz é singular: reduz a imagem a uma linha</translation>
    </message>
    <message>
        <source>1 more point</source>
        <translation>mais 1 ponto</translation>
    </message>
    <message>
        <source>{count} more points</source>
        <translation>mais {count} pontos</translation>
    </message>
    <message>
        <source>The {transform} transform needs {needed} points at different places, {given} given: add {more}.</source>
        <translation>A transformação ({transform}) precisa de {needed} pontos em lugares diferentes, foram dados {given}: acrescente {more}.</translation>
    </message>
    <message>
        <source>All points lie on one line, which does not determine the {transform} transform: add a point beside the line.</source>
        <translation>Todos os pontos estão em uma linha, que não determina a transformação ({transform}): acrescente um ponto ao lado dela.</translation>
    </message>
    <message>
        <source>No triangles can be drawn between the points: add a point beside their line.</source>
        <translation>Não se podem traçar triângulos entre os pontos: acrescente um ponto ao lado de sua linha.</translation>
    </message>
    <message>
        <source>The piecewise transform is not usable. {folds}: two points there are swapped or wrong; correct them or choose a smoother transform.</source>
        <translation>A transformação por triângulos não é utilizável. {folds}: dois pontos ali estão trocados ou errados; corrija-os ou escolha uma transformação mais suave.</translation>
    </message>
    <message>
        <source>its triangles name points that are not there</source>
        <translation>seus triângulos nomeiam pontos que não existem</translation>
    </message>
    <message>
        <source>The points do not determine the {transform} transform: they lie on a few lines or on one curve. Add points beside them or choose a simpler transform.</source>
        <translation>Os pontos não determinam a transformação ({transform}): ficam em poucas linhas ou em uma curva. Acrescente pontos fora delas ou escolha uma transformação mais simples.</translation>
    </message>
    <message>
        <source>Fewer than {needed} of {count} points agree on one {transform} transform: add points, correct wrong ones, or choose a simpler transform.</source>
        <translation>Menos de {needed} de {count} pontos concordam em uma transformação ({transform}): acrescente pontos, corrija os errados, ou escolha uma transformação mais simples.</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata is incomplete: use the original product.</source>
        <translation>Os metadados RPC da imagem estão incompletos: use o produto original.</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata does not hold four times twenty coefficients.</source>
        <translation>Os metadados RPC da imagem não contêm quatro vezes vinte coeficientes.</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata holds numbers that are not finite: use the original product.</source>
        <translation>Os metadados RPC da imagem contêm números que não são finitos: use o produto original.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} names a place off the Earth: use the original product.</source>
        <translation>Os metadados RPC de {name} indicam um lugar fora da Terra: use o produto original.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} does not describe its pixels: no place on the ground is seen in some of them. Use the original product, or remove the RPCs.</source>
        <translation>Os metadados RPC de {name} não descrevem seus pixels: em alguns deles não se vê lugar algum do terreno. Use o produto original, ou remova os RPCs.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} seems to belong to another image: its pixels lie {far:.1f} times as far from the middle of the camera&apos;s scene as its rim. Use the original product.</source>
        <translation>Os metadados RPC de {name} parecem ser de outra imagem: seus pixels ficam {far:.1f} vezes mais longe do centro da cena da câmera do que a borda dela. Use o produto original.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} folds the ground over: use the original product.</source>
        <translation>Os metadados RPC de {name} dobram o terreno: use o produto original.</translation>
    </message>
    <message>
        <source>Heights go from the lowest to the highest, in metres; {low} to {high} do not.</source>
        <translation>As alturas vão da mais baixa à mais alta, em metros; {low} a {high} não.</translation>
    </message>
    <message>
        <source>The camera model of {name} holds for heights of {low:.0f} to {high:.0f} m; {asked_low:.0f} to {asked_high:.0f} m were asked for. Heights are above the ellipsoid.</source>
        <translation>O modelo de câmera de {name} vale para alturas de {low:.0f} a {high:.0f} m; pediram-se {asked_low:.0f} a {asked_high:.0f} m. As alturas são acima do elipsoide.</translation>
    </message>
    <message>
        <source>The two camera models are made for different heights: they do not show the same ground, or one of them belongs to another image.</source>
        <translation>Os dois modelos de câmera são feitos para alturas diferentes: não mostram o mesmo terreno, ou um deles é de outra imagem.</translation>
    </message>
    <message>
        <source>By their camera models the two images do not overlap: check that they show the same place, and that the RPC metadata is their own.</source>
        <translation>Por seus modelos de câmera as duas imagens não se sobrepõem: verifique se mostram o mesmo lugar, e se os metadados RPC são os delas.</translation>
    </message>
    <message>
        <source>A thin-plate spline through {count} points takes too long: thin them to {most}, or allow smoothing.</source>
        <translation>Uma spline de placa fina por {count} pontos demora demais: reduza-os a {most}, ou permita suavização.</translation>
    </message>
    <message>
        <source>Points {first} and {second} lie at the same place of the moving image but {apart:.3g} px apart on the reference: no exact spline goes through both. Remove one, or allow smoothing.</source>
        <translation>Os pontos {first} e {second} estão no mesmo lugar da imagem móvel, mas a {apart:.3g} px na referência: nenhuma spline exata passa pelos dois. Remova um, ou permita suavização.</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>deslocamento</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similaridade</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>afim</translation>
    </message>
    <message>
        <source>projective</source>
        <translation>projetiva</translation>
    </message>
    <message>
        <source>polynomial2</source>
        <translation>polinômio de 2º grau</translation>
    </message>
    <message>
        <source>polynomial3</source>
        <translation>polinômio de 3º grau</translation>
    </message>
    <message>
        <source>thin-plate-spline</source>
        <translation>spline de placa fina</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>fluxo local</translation>
    </message>
    <message>
        <source>piecewise</source>
        <translation>por triângulos</translation>
    </message>
    <message>
        <source>rpc-bias</source>
        <translation>modelo de câmera corrigido</translation>
    </message>
    <message>
        <source>rpc-bias by shift</source>
        <translation>modelo de câmera corrigido por deslocamento</translation>
    </message>
    <message>
        <source>rpc-bias by affine</source>
        <translation>modelo de câmera corrigido por afim</translation>
    </message>
    <message>
        <source>Only the transform “{name}” reads heights. Choose it, or give no heights.</source>
        <translation>Só a transformação “{name}” lê alturas. Escolha-a, ou não informe alturas.</translation>
    </message>
    <message>
        <source>No control point is enabled, so there is nothing to fit a transform to.</source>
        <translation>Nenhum ponto de controle está ativado, portanto não há a que ajustar uma transformação.</translation>
    </message>
    <message>
        <source>The points lie on a map, but {raster} of the operation does not.</source>
        <translation>Os pontos estão em um mapa, mas {raster} da operação não.</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>o raster</translation>
    </message>
    <message>
        <source>There is no transform {transform}. Choose auto or one of {names}.</source>
        <translation>Não há transformação {transform}. Escolha auto ou uma de {names}.</translation>
    </message>
    <message>
        <source>An RPC bias needs the image with its camera model: give the moving raster.</source>
        <translation>Uma correção RPC precisa da imagem com seu modelo de câmera: informe o raster móvel.</translation>
    </message>
    <message>
        <source>The points turn the moving raster into its mirror image. If it is none, x and y of one side are swapped: read them with --swap-source or --swap-target.</source>
        <translation>Os pontos transformam o raster móvel em sua imagem espelhada. Se ele não é uma, x e y de um lado estão trocados: leia-os com --swap-source ou --swap-target.</translation>
    </message>
    <message>
        <source>This JSON file is not a coordinate operation of Crosstie.</source>
        <translation>Este arquivo JSON não é uma operação de coordenadas do Crosstie.</translation>
    </message>
    <message>
        <source>The coordinate operation is of version {version}, which this Crosstie does not know: update the plugin.</source>
        <translation>A operação de coordenadas é da versão {version}, que este Crosstie não conhece: atualize o complemento.</translation>
    </message>
    <message>
        <source>The coordinate operation is damaged: {problem}.</source>
        <translation>A operação de coordenadas está danificada: {problem}.</translation>
    </message>
    <message>
        <source>{file} holds one transform, no alternatives.</source>
        <translation>{file} contém uma transformação, sem alternativas.</translation>
    </message>
    <message>
        <source>There is no alternative {number}: the match names {count}. Choose 1 to {count}, or 0 for the registration itself.</source>
        <translation>Não há alternativa {number}: a correspondência nomeia {count}. Escolha 1 a {count}, ou 0 para o próprio registro.</translation>
    </message>
    <message>
        <source>The match names no alternatives: it found one alignment.</source>
        <translation>A correspondência não nomeia alternativas: achou um só alinhamento.</translation>
    </message>
    <message>
        <source>{file} reports a match without a transform.</source>
        <translation>{file} relata uma correspondência sem transformação.</translation>
    </message>
    <message>
        <source>A reprojected transform cannot be fitted: fit the transform, then choose the target.</source>
        <translation>Uma transformação reprojetada não pode ser ajustada: ajuste a transformação, depois escolha o destino.</translation>
    </message>
    <message>
        <source>A reprojected transform is not saved: save the operation, and choose the target again.</source>
        <translation>Uma transformação reprojetada não é salva: salve a operação, e escolha o destino de novo.</translation>
    </message>
    <message>
        <source>The reference lies on no map, so no other CRS, pixel size or extent can be chosen.</source>
        <translation>A referência não está em mapa algum, portanto não se pode escolher outro SRC, tamanho de pixel ou extensão.</translation>
    </message>
    <message>
        <source>“{crs}” is no coordinate reference system. Give it as EPSG:number.</source>
        <translation>“{crs}” não é um sistema de referência de coordenadas. Informe-o como EPSG:número.</translation>
    </message>
    <message>
        <source>The target would have {width:,.0f} × {height:,.0f} pixels. Check its pixel size, extent and CRS.</source>
        <translation>O destino teria {width:,.0f} × {height:,.0f} pixels. Verifique seu tamanho de pixel, extensão e SRC.</translation>
    </message>
    <message>
        <source>The extent of the target lies beside the registered raster: it would show nothing of it.</source>
        <translation>A extensão do destino fica ao lado do raster registrado: nada mostraria dele.</translation>
    </message>
    <message>
        <source>That CRS tears the registered raster apart, as many do at 180 degrees or a pole. Choose another one.</source>
        <translation>Esse SRC rasga o raster registrado, como muitos fazem a 180 graus ou em um polo. Escolha outro.</translation>
    </message>
    <message>
        <source>A part of the registered raster has no place in that CRS. Choose another one.</source>
        <translation>Uma parte do raster registrado não tem lugar nesse SRC. Escolha outro.</translation>
    </message>
    <message>
        <source>The registered raster shows a pole, which that CRS tears apart. Choose a polar CRS for the target.</source>
        <translation>O raster registrado mostra um polo, que esse SRC rasga. Escolha um SRC polar para o destino.</translation>
    </message>
    <message>
        <source>The pixel size of the target must be greater than zero.</source>
        <translation>O tamanho de pixel do destino deve ser maior que zero.</translation>
    </message>
    <message>
        <source>The extent of the target is xmin, ymin, xmax, ymax, each maximum above its minimum.</source>
        <translation>A extensão do destino é xmin, ymin, xmax, ymax, cada máximo acima de seu mínimo.</translation>
    </message>
    <message>
        <source>There is no mode {mode}. Choose one of {modes}.</source>
        <translation>Não há modo {mode}. Escolha um de {modes}.</translation>
    </message>
    <message>
        <source>The {transform} transform is not affine, so a geotransform cannot hold it: embed ground control points instead (gcps), or resample.</source>
        <translation>A transformação ({transform}) não é afim, portanto uma geotransformação não pode guardá-la: incorpore pontos de controle de solo (gcps), ou reamostre.</translation>
    </message>
    <message>
        <source>{raster} has {width} × {height} pixels, but the operation was found for a raster of {needed_width} × {needed_height}: it holds only for rasters of the same geometry.</source>
        <translation>{raster} tem {width} × {height} pixels, mas a operação foi achada para um raster de {needed_width} × {needed_height}: ela só vale para rasters de mesma geometria.</translation>
    </message>
    <message>
        <source>A shapefile holds shapes of one kind, but {layer} has {kinds}. Write a GeoPackage (.gpkg) instead.</source>
        <translation>Um shapefile guarda formas de um só tipo, mas {layer} tem {kinds}. Grave em vez disso um GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>Moving vertices</source>
        <translation>Movendo vértices</translation>
    </message>
    <message>
        <source>{file} would hold {features} features with {shapes} shapes instead of {wanted} with {wanted_shapes}: its format does not hold all of them, or the disk is full. Write a GeoPackage (.gpkg) instead.</source>
        <translation>{file} teria {features} feições com {shapes} formas em vez de {wanted} com {wanted_shapes}: seu formato não guarda todas, ou o disco está cheio. Grave em vez disso um GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>{file} has no ending for a vector file. Use one of {endings}.</source>
        <translation>{file} não tem a extensão de um arquivo vetorial. Use uma de {endings}.</translation>
    </message>
    <message>
        <source>{name} is no file of vectors, or leads on to an address. Save its layers as a GeoPackage first.</source>
        <translation>{name} não é um arquivo de vetores, ou leva a um endereço. Salve antes suas camadas como GeoPackage.</translation>
    </message>
    <message>
        <source>{file} cannot be opened as vector layers.</source>
        <translation>{file} não pode ser aberto como camadas vetoriais.</translation>
    </message>
    <message>
        <source>There is no layer {name}.</source>
        <translation>Não há camada {name}.</translation>
    </message>
    <message>
        <source>The operation does not say how exact it is, so {name} does not say it either.</source>
        <translation>A operação não diz quão exata é, portanto {name} também não diz.</translation>
    </message>
    <message>
        <source>{count} features of {name} lie where the transform is not defined and were left out.</source>
        <translation>{count} feições de {name} ficam onde a transformação não está definida e foram omitidas.</translation>
    </message>
    <message>
        <source>{name} has no CRS: it was taken to be in that of {raster}.</source>
        <translation>{name} não tem SRC: supôs-se o de {raster}.</translation>
    </message>
    <message>
        <source>{name} has no CRS, and its coordinates are not on {raster}. Give the layer the CRS in which it was drawn.</source>
        <translation>{name} não tem SRC, e suas coordenadas não estão em {raster}. Dê à camada o SRC em que foi desenhada.</translation>
    </message>
    <message>
        <source>{layer} would have more than {most:,} vertices: densify less, or split the layer.</source>
        <translation>{layer} teria mais de {most:,} vértices: densifique menos, ou divida a camada.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be written in this format.</source>
        <translation>A camada {layer} não pode ser gravada neste formato.</translation>
    </message>
    <message>
        <source>The moved features cannot be written. Check that the disk has space.</source>
        <translation>As feições movidas não podem ser gravadas. Verifique se há espaço no disco.</translation>
    </message>
    <message>
        <source>GDAL says: {reason}</source>
        <translation>O GDAL diz: {reason}</translation>
    </message>
    <message>
        <source>The segments would be cut into far too many pieces: densify less.</source>
        <translation>Os segmentos seriam cortados em pedaços demais: densifique menos.</translation>
    </message>
    <message>
        <source>a vector file of polygons, XMIN,YMIN,XMAX,YMAX, or WKT such as POLYGON((…))</source>
        <translation>um arquivo vetorial de polígonos, XMIN,YMIN,XMAX,YMAX, ou WKT como POLYGON((…))</translation>
    </message>
    <message>
        <source>There is no file {path}. Give {forms}.</source>
        <translation>Não há arquivo {path}. Informe {forms}.</translation>
    </message>
    <message>
        <source>{text} is no polygon. Give {forms}.</source>
        <translation>{text} não é um polígono. Informe {forms}.</translation>
    </message>
    <message>
        <source>{text} is no coordinate reference system that is known. Give EPSG:number, or WKT.</source>
        <translation>{text} não é um sistema de referência de coordenadas conhecido. Informe EPSG:número, ou WKT.</translation>
    </message>
    <message>
        <source>The bounding box is empty. Give XMIN,YMIN,XMAX,YMAX, with the smaller numbers first.</source>
        <translation>O retângulo está vazio. Informe XMIN,YMIN,XMAX,YMAX, com os números menores primeiro.</translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate reference system its polygons are. Save it with one, for example as GeoPackage.</source>
        <translation>{name} não diz em que sistema de referência de coordenadas estão seus polígonos. Salve-o com um, por exemplo como GeoPackage.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, no file of polygons.</source>
        <translation>{name} é um pipe ou um dispositivo, não um arquivo de polígonos.</translation>
    </message>
    <message>
        <source>{name} leads on to an address. Save its polygons as a GeoPackage first.</source>
        <translation>{name} leva a um endereço. Salve antes seus polígonos como GeoPackage.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a file of polygons. Save it as GeoPackage.</source>
        <translation>{name} não pode ser lido como arquivo de polígonos. Salve-o como GeoPackage.</translation>
    </message>
    <message>
        <source>{name} holds no polygons. Draw some, or choose another file.</source>
        <translation>{name} não contém polígonos. Desenhe alguns, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{name} holds polygons in several coordinate reference systems. Save one layer alone.</source>
        <translation>{name} contém polígonos em vários sistemas de referência de coordenadas. Salve uma só camada.</translation>
    </message>
    <message>
        <source>The area cannot be found on {raster}, which has no georeference or no CRS. Choose the whole overlap, or give the layer a CRS.</source>
        <translation>A área não pode ser achada em {raster}, que não tem georreferência ou SRC. Escolha toda a sobreposição, ou dê um SRC à camada.</translation>
    </message>
    <message>
        <source>The chosen area lies outside {raster}. Choose an area that it covers.</source>
        <translation>A área escolhida fica fora de {raster}. Escolha uma área que ele cubra.</translation>
    </message>
    <message>
        <source>The area to match is not a polygon. Draw it again or choose a polygon layer.</source>
        <translation>A área de correspondência não é um polígono. Desenhe-a de novo ou escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <source>{file} is open in another program or protected. Close it there, or choose another name.</source>
        <translation>{file} está aberto em outro programa ou protegido. Feche-o lá, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written. Free some space or choose another folder.</source>
        <translation>O disco está cheio: {file} não pôde ser gravado. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{file} cannot be written to {folder}. Check that the disk has space, or choose another folder.</source>
        <translation>{file} não pode ser gravado em {folder}. Verifique se há espaço no disco, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>A file cannot be called {path}. Choose another name.</source>
        <translation>Um arquivo não pode chamar-se {path}. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file.</source>
        <translation>{path} é uma pasta. Informe o nome de um arquivo.</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device. Give the name of a file.</source>
        <translation>{path} é um pipe ou um dispositivo. Informe o nome de um arquivo.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name or allow it to be overwritten.</source>
        <translation>{file} já existe. Escolha outro nome ou permita sobrescrevê-lo.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another one.</source>
        <translation>A pasta {folder} não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>The name {name}… is too long. Choose a shorter one.</source>
        <translation>O nome {name}… é longo demais. Escolha um mais curto.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: the folder is read-only. Choose another folder.</source>
        <translation>Nada pode ser gravado em {folder}: a pasta é somente leitura. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. Choose another folder.</source>
        <translation>Nada pode ser gravado em {folder}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{raster} has no band {band}: choose bands between 1 and {count}.</source>
        <translation>{raster} não tem banda {band}: escolha bandas entre 1 e {count}.</translation>
    </message>
    <message>
        <source>{moving} has no camera model (RPC), so there is no bias of one to fit: choose another transform.</source>
        <translation>{moving} não tem modelo de câmera (RPC), portanto não há o que corrigir: escolha outra transformação.</translation>
    </message>
    <message>
        <source>A camera model needs a map to look at, but {reference} has no georeference and CRS.</source>
        <translation>Um modelo de câmera precisa de um mapa para olhar, mas {reference} não tem georreferência nem SRC.</translation>
    </message>
    <message>
        <source>{raster} holds no heights on a map: it has no georeference and CRS.</source>
        <translation>{raster} não contém alturas em um mapa: não tem georreferência nem SRC.</translation>
    </message>
    <message>
        <source>{raster} does not cover the reference: choose heights of the same place.</source>
        <translation>{raster} não cobre a referência: escolha alturas do mesmo lugar.</translation>
    </message>
    <message>
        <source>{raster} has no heights where the reference lies: choose heights of the same place.</source>
        <translation>{raster} não tem alturas onde fica a referência: escolha alturas do mesmo lugar.</translation>
    </message>
    <message>
        <source>Its place comes from {count} ground control points, too few to tell how good they are.</source>
        <translation>Seu lugar vem de {count} pontos de controle de solo, poucos demais para saber quão bons são.</translation>
    </message>
    <message>
        <source>Its place comes from {count} ground control points, good to about {error:.1f} pixels (each judged by the others).</source>
        <translation>Seu lugar vem de {count} pontos de controle de solo, bons a cerca de {error:.1f} pixels (cada um julgado pelos outros).</translation>
    </message>
    <message>
        <source>Its {count} ground control points are not used: they contradict each other or make pixels of an impossible shape. Check their CRS, and whether x and y are swapped.</source>
        <translation>Seus {count} pontos de controle de solo não são usados: contradizem-se ou dão pixels de forma impossível. Verifique seu SRC, e se x e y estão trocados.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Gravando o arquivo</translation>
    </message>
    <message>
        <source>GDAL reads the format {wanted} but cannot write it. Choose another one, such as GTiff.</source>
        <translation>O GDAL lê o formato {wanted}, mas não consegue gravá-lo. Escolha outro, como GTiff.</translation>
    </message>
    <message>
        <source>GDAL here has no format {name}. Name it as gdalwarp&apos;s -of does, or use .tif.</source>
        <translation>O GDAL aqui não tem o formato {name}. Nomeie-o como -of do gdalwarp, ou use .tif.</translation>
    </message>
    <message>
        <source>{file} has no ending of a format that rasters are written in here. Use one of {endings}.</source>
        <translation>{file} não tem a extensão de um formato em que rasters são gravados aqui. Use uma de {endings}.</translation>
    </message>
    <message>
        <source>The creation option {option!r} is not NAME=VALUE, such as COMPRESS=ZSTD.</source>
        <translation>A opção de criação {option!r} não é NOME=VALOR, como COMPRESS=ZSTD.</translation>
    </message>
    <message>
        <source>The format {driver} has no creation option {key}. See gdal.org for its options.</source>
        <translation>O formato {driver} não tem a opção de criação {key}. Veja suas opções em gdal.org.</translation>
    </message>
    <message>
        <source>The creation option {key} of {driver} is one of {values}.</source>
        <translation>A opção de criação {key} de {driver} é uma de {values}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the format {driver} says “{reason}”. Choose another one, such as .tif, or check that the disk has space.</source>
        <translation>{file} não pode ser gravado: o formato {driver} diz “{reason}”. Escolha outro, como .tif, ou verifique se há espaço no disco.</translation>
    </message>
    <message>
        <source>Writing overviews</source>
        <translation>Gravando visões gerais</translation>
    </message>
    <message>
        <source>There is no way {kind} to mark what lies outside. Choose one of {kinds}.</source>
        <translation>Não há modo {kind} de marcar o que fica fora. Escolha um de {kinds}.</translation>
    </message>
    <message>
        <source>A nodata value and {kind} exclude each other: choose one of them.</source>
        <translation>Um valor sem dados e {kind} excluem-se: escolha um deles.</translation>
    </message>
    <message>
        <source>The moving raster has no nodata value of its own: say which one to write.</source>
        <translation>O raster móvel não tem valor sem dados próprio: diga qual gravar.</translation>
    </message>
    <message>
        <source>The nodata value {value:g} does not fit into pixels of type {dtype}, which hold {lowest:g} to {highest:g}. Choose another one, or an alpha band or a mask.</source>
        <translation>O valor sem dados {value:g} não cabe em pixels do tipo {dtype}, que guardam de {lowest:g} a {highest:g}. Escolha outro, ou uma banda alfa ou uma máscara.</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this place. Choose another one, such as .tif, or ground control points instead of a geotransform or the reverse.</source>
        <translation>O formato {driver} não guarda este lugar. Escolha outro, como .tif, ou pontos de controle de solo em vez de uma geotransformação ou o contrário.</translation>
    </message>
    <message>
        <source>The CRS of the operation is not understood, so nothing can be written in it.</source>
        <translation>O SRC da operação não é compreendido, portanto nada pode ser gravado nele.</translation>
    </message>
    <message>
        <source>the place of a raster is no invertible 3 × 3 matrix</source>
        <translation>o lugar de um raster não é uma matriz 3 × 3 invertível</translation>
    </message>
    <message>
        <source>the raster&apos;s size is none that a raster can have</source>
        <translation>o tamanho do raster é um que nenhum raster pode ter</translation>
    </message>
    <message>
        <source>{name} is named by a file, and is no plain raster file on this computer ({path}). It was not opened. Add it to the project as a layer if you trust it.</source>
        <translation>{name} é nomeado por um arquivo, e não é um arquivo raster comum deste computador ({path}). Não foi aberto. Adicione-o ao projeto como camada se confia nele.</translation>
    </message>
    <message>
        <source>{name} holds addresses of other computers, or leads to a file that does. It was not opened. Give the address itself, or save what it shows as a GeoTIFF.</source>
        <translation>{name} contém endereços de outros computadores, ou leva a um arquivo que os contém. Não foi aberto. Informe o próprio endereço, ou salve como GeoTIFF o que ele mostra.</translation>
    </message>
    <message>
        <source>Some tie points have no place on the reference&apos;s map: its georeference does not reach them. Leave those points out and export again.</source>
        <translation>Alguns pontos homólogos não têm lugar no mapa da referência: a georreferência dela não chega até eles. Retire esses pontos e exporte de novo.</translation>
    </message>
    <message>
        <source>Some numbers of 64 bits are too large to be resampled exactly: they were rounded to about 15 digits. Register without resampling to keep them.</source>
        <translation>Alguns números de 64 bits são grandes demais para reamostrar com exatidão: foram arredondados a cerca de 15 dígitos. Registre sem reamostragem para mantê-los.</translation>
    </message>
    <message>
        <source>Its place comes from a camera model (RPC) at a constant height of {height:.0f} m: relief shifts it.</source>
        <translation>Seu lugar vem de um modelo de câmera (RPC) a uma altura constante de {height:.0f} m: o relevo o desloca.</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this raster: numbers of type {dtype} in bands: {count}. Use .tif.</source>
        <translation>O formato {driver} não guarda este raster: números do tipo {dtype} em bandas: {count}. Use .tif.</translation>
    </message>
    <message>
        <source>The format {driver} does not hold which of the pixels are valid. Use .tif.</source>
        <translation>O formato {driver} não guarda quais dos pixels são válidos. Use .tif.</translation>
    </message>
    <message>
        <source>The window to read of {raster} is empty. Choose a larger area.</source>
        <translation>A janela a ler de {raster} está vazia. Escolha uma área maior.</translation>
    </message>
    <message>
        <source>{raster} is only {width} × {height} pixels: too small to match. It needs at least {least} pixels on each side.</source>
        <translation>{raster} tem só {width} × {height} pixels: pequeno demais para emparelhar. Precisa de pelo menos {least} pixels de cada lado.</translation>
    </message>
    <message>
        <source>{raster} has stripes without data (value {value:g}) that are not declared as nodata: they were left out.</source>
        <translation>{raster} tem faixas sem dados (valor {value:g}) que não estão declaradas como sem dados: foram omitidas.</translation>
    </message>
    <message>
        <source>The polygons to use or ignore do not reach {raster}, which has no georeference or no CRS.</source>
        <translation>Os polígonos a usar ou ignorar não chegam a {raster}, que não tem georreferência ou SRC.</translation>
    </message>
    <message>
        <source>{raster} holds nothing to match: it has no valid pixels. Check its nodata value and bands.</source>
        <translation>{raster} não contém nada a emparelhar: não tem pixels válidos. Verifique seu valor sem dados e suas bandas.</translation>
    </message>
    <message>
        <source>{raster} holds nothing to match: all its valid pixels have the same value. Choose another band.</source>
        <translation>{raster} não contém nada a emparelhar: todos os seus pixels válidos têm o mesmo valor. Escolha outra banda.</translation>
    </message>
    <message>
        <source>The format {driver} changes numbers a little. Use .tif to keep them.</source>
        <translation>O formato {driver} muda um pouco os números. Use .tif para mantê-los.</translation>
    </message>
    <message>
        <source>A VRT holds no pixels of its own, so nothing can be warped into it: choose another format, or register without resampling (control points or geotransform), which a VRT can hold.</source>
        <translation>Um VRT não contém pixels próprios, portanto não se pode reamostrar para ele: escolha outro formato, ou registre sem reamostragem (pontos de controle ou geotransformação), que um VRT guarda.</translation>
    </message>
    <message>
        <source>{raster}: {note}</source>
        <translation>{raster}: {note}</translation>
    </message>
    <message>
        <source>{moving} shows a pole, which the CRS of {reference} tears apart, so their georeferences are not compared. Reproject {reference} to a polar CRS first.</source>
        <translation>{moving} mostra um polo, que o SRC de {reference} rasga, portanto suas georreferências não são comparadas. Reprojete antes {reference} para um SRC polar.</translation>
    </message>
    <message>
        <source>Both rasters carry camera models (RPC): “Match scenes with camera models” in the toolbox follows the relief and gives heights.</source>
        <translation>Os dois rasters trazem modelos de câmera (RPC): “Emparelhar cenas com modelos de câmera” na caixa de ferramentas segue o relevo e dá alturas.</translation>
    </message>
    <message>
        <source>Neither raster names its CRS: both are taken to be in the same one.</source>
        <translation>Nenhum dos rasters nomeia seu SRC: supõe-se que estejam no mesmo.</translation>
    </message>
    <message>
        <source>The rasters have different CRSs: one was reprojected onto the other for comparison.</source>
        <translation>Os rasters têm SRCs diferentes: um foi reprojetado sobre o outro para comparação.</translation>
    </message>
    <message>
        <source>{raster} names no CRS: its coordinates fit {other}, so they are taken to be in the same one.</source>
        <translation>{raster} não nomeia SRC: suas coordenadas combinam com {other}, portanto supõe-se o mesmo.</translation>
    </message>
    <message>
        <source>The place of {raster} is not used: it names no CRS, and its coordinates do not fit {other}. Give the layer its CRS.</source>
        <translation>O lugar de {raster} não é usado: não nomeia SRC, e suas coordenadas não combinam com {other}. Dê à camada seu SRC.</translation>
    </message>
    <message>
        <source>The nodata value {value:g} of {raster} does not fit its pixels of type {dtype}: it marks nothing.</source>
        <translation>O valor sem dados {value:g} de {raster} não cabe em seus pixels do tipo {dtype}: não marca nada.</translation>
    </message>
    <message>
        <source>{raster} calls band {bands} alpha, but the values there are those of a picture, such as near infrared: used as an image.</source>
        <translation>{raster} chama a banda {bands} de alfa, mas os valores ali são os de uma imagem, como infravermelho próximo: usada como imagem.</translation>
    </message>
    <message>
        <source>{name} does not exist (any more). Check the path or load the layer again.</source>
        <translation>{name} não existe (mais). Verifique o caminho ou carregue a camada de novo.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, no raster file.</source>
        <translation>{name} é um pipe ou um dispositivo, não um arquivo raster.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: the file is damaged or of a kind that GDAL does not read.</source>
        <translation>{name} não pode ser aberto como raster: o arquivo está danificado ou é de um tipo que o GDAL não lê.</translation>
    </message>
    <message>
        <source>{raster} was deleted or moved while it was being read. Load the layer again.</source>
        <translation>{raster} foi apagado ou movido enquanto era lido. Carregue a camada de novo.</translation>
    </message>
    <message>
        <source>{raster} cannot be read: the file is damaged. Try to open or convert it with another program.</source>
        <translation>{raster} não pode ser lido: o arquivo está danificado. Tente abri-lo ou convertê-lo com outro programa.</translation>
    </message>
    <message>
        <source>{name} holds {count} rasters. Choose one of them, such as {example}.</source>
        <translation>{name} contém {count} rasters. Escolha um deles, como {example}.</translation>
    </message>
    <message>
        <source>{name} has no bands: it holds nothing to match.</source>
        <translation>{name} não tem bandas: não contém nada a emparelhar.</translation>
    </message>
    <message>
        <source>The transform throws a part of {raster} to infinity, so it cannot be written. Choose a simpler transform, such as affine, or add tie points at the edges.</source>
        <translation>A transformação lança uma parte de {raster} ao infinito, portanto ele não pode ser gravado. Escolha uma transformação mais simples, como a afim, ou acrescente pontos homólogos nas bordas.</translation>
    </message>
    <message>
        <source>The transform squeezes the raster to nothing, so it cannot be written. Match again.</source>
        <translation>A transformação reduz o raster a nada, portanto ele não pode ser gravado. Emparelhe de novo.</translation>
    </message>
    <message>
        <source>Write it at the moving raster&apos;s own resolution instead.</source>
        <translation>Grave-o na resolução própria do raster móvel.</translation>
    </message>
    <message>
        <source>The transform is hardly right: check the tie points.</source>
        <translation>A transformação dificilmente está certa: verifique os pontos homólogos.</translation>
    </message>
    <message>
        <source>The registered raster would have {width:,.0f} × {height:,.0f} pixels ({size_gb:,.0f} GB), while {raster} has {own_width:,} × {own_height:,}. {way_out}</source>
        <translation>O raster registrado teria {width:,.0f} × {height:,.0f} pixels ({size_gb:,.0f} GB), enquanto {raster} tem {own_width:,} × {own_height:,}. {way_out}</translation>
    </message>
    <message>
        <source>{name} is being written by another Crosstie, perhaps in another window. Wait until that is done, or choose another name.</source>
        <translation>{name} está sendo gravado por outro Crosstie, talvez em outra janela. Espere terminar, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>{target} is given for two outputs. Choose another name for one of them.</source>
        <translation>{target} foi dado para duas saídas. Escolha outro nome para uma delas.</translation>
    </message>
    <message>
        <source>The name {file} does not say what to write: it must end in {endings}.</source>
        <translation>O nome {file} não diz o que gravar: deve terminar em {endings}.</translation>
    </message>
    <message>
        <source>{file} is the file that is being read. Choose another name.</source>
        <translation>{file} é o arquivo que está sendo lido. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The format {driver} does not take this raster: “{reason}”. Choose another one, such as .tif.</source>
        <translation>O formato {driver} não aceita este raster: “{reason}”. Escolha outro, como .tif.</translation>
    </message>
    <message>
        <source>Writing the registered raster</source>
        <translation>Gravando o raster registrado</translation>
    </message>
    <message>
        <source>The {transform} transform cannot carry all of {raster}. {folds}: add tie points there, or choose a simpler transform.</source>
        <translation>A transformação ({transform}) não consegue levar todo {raster}. {folds}: acrescente ali pontos homólogos, ou escolha uma transformação mais simples.</translation>
    </message>
    <message>
        <source>There is no resampling called {resampling}. Choose one of {resamplings}.</source>
        <translation>Não há reamostragem chamada {resampling}. Escolha uma de {resamplings}.</translation>
    </message>
    <message>
        <source>{files} exist already. Allow them to be overwritten, or move them away.</source>
        <translation>{files} já existem. Permita sobrescrevê-los, ou mova-os.</translation>
    </message>
    <message>
        <source>{raster} has a georeference of its own that counts more than a world file. Write a copy with the new one instead (--without-resampling geotransform or gcps).</source>
        <translation>{raster} tem uma georreferência própria que conta mais que um arquivo world. Grave em vez disso uma cópia com a nova (--without-resampling geotransform ou gcps).</translation>
    </message>
    <message>
        <source>Other tie points agree with each other: {direction}.</source>
        <translation>Outros pontos homólogos concordam entre si: {direction}.</translation>
    </message>
    <message>
        <source>Another repetition of the pattern: {direction}.</source>
        <translation>Outra repetição do padrão: {direction}.</translation>
    </message>
    <message>
        <source>The pattern looks the same when it is turned: {direction}.</source>
        <translation>O padrão parece igual quando é girado: {direction}.</translation>
    </message>
    <message>
        <source>{px:.1f} px to the right</source>
        <translation>{px:.1f} px para a direita</translation>
    </message>
    <message>
        <source>{px:.1f} px to the left</source>
        <translation>{px:.1f} px para a esquerda</translation>
    </message>
    <message>
        <source>{px:.1f} px down</source>
        <translation>{px:.1f} px para baixo</translation>
    </message>
    <message>
        <source>{px:.1f} px up</source>
        <translation>{px:.1f} px para cima</translation>
    </message>
    <message>
        <source>{across}, {down}</source>
        <translation>{across}, {down}</translation>
    </message>
    <message>
        <source>Looking again with another matcher</source>
        <translation>Olhando de novo com outro método</translation>
    </message>
    <message>
        <source>Tie points of {matcher} do well on unseen areas, so no other matcher was asked.</source>
        <translation>Os pontos homólogos de {matcher} vão bem em áreas não vistas, portanto nenhum outro método foi consultado.</translation>
    </message>
    <message>
        <source>That is {percent:.0f} % better than those of {matcher} alone.</source>
        <translation>Isso é {percent:.0f} % melhor que os de {matcher} sozinhos.</translation>
    </message>
    <message>
        <source>All tie points together do best on unseen areas.</source>
        <translation>Todos os pontos homólogos juntos vão melhor em áreas não vistas.</translation>
    </message>
    <message>
        <source>Tie points of {matcher} alone do best on unseen areas and are kept.</source>
        <translation>Os pontos homólogos de {matcher} sozinhos vão melhor em áreas não vistas e são mantidos.</translation>
    </message>
    <message>
        <source>That is {percent:.0f} % better than all together.</source>
        <translation>Isso é {percent:.0f} % melhor que todos juntos.</translation>
    </message>
    <message>
        <source>Checking for distortion</source>
        <translation>Procurando deformações</translation>
    </message>
    <message>
        <source>Matching along the distortion</source>
        <translation>Emparelhando ao longo da deformação</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable for all of the moving raster. {folds}: choose a simpler transform, or a smaller raster.</source>
        <translation>A transformação ({transform}) não serve para todo o raster móvel. {folds}: escolha uma transformação mais simples, ou um raster menor.</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable for all of the moving raster. {folds}, so the simpler one stands.</source>
        <translation>A transformação ({transform}) não serve para todo o raster móvel. {folds}, portanto fica a mais simples.</translation>
    </message>
    <message>
        <source>No curved transform is clearly better on unseen areas ({transform}: {percent:.0f} %).</source>
        <translation>Nenhuma transformação curva é claramente melhor em áreas não vistas ({transform}: {percent:.0f} %).</translation>
    </message>
    <message>
        <source>Matching the whole scene, block {number} of {count}</source>
        <translation>Emparelhando a cena inteira, bloco {number} de {count}</translation>
    </message>
    <message>
        <source>Local flow predicts blocks of the scene that it did not see {percent:.0f} % better than an affine transform.</source>
        <translation>O fluxo local prevê blocos da cena que não viu {percent:.0f} % melhor que uma transformação afim.</translation>
    </message>
    <message>
        <source>Local flow does not predict blocks of the scene that it did not see clearly better, so {transform} stands.</source>
        <translation>O fluxo local não prevê claramente melhor blocos da cena que não viu, portanto fica {transform}.</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Ajustando</translation>
    </message>
    <message>
        <source>The whole scene was matched at native resolution: {count} tie points, {spacing:.0f} px apart.</source>
        <translation>A cena inteira foi emparelhada na resolução nativa: {count} pontos homólogos, a cada {spacing:.0f} px.</translation>
    </message>
    <message>
        <source>“{text}” is no spacing of tie points. Give one of {names}, a number of reference pixels such as 40, or a length on the map such as “250 map”.</source>
        <translation>“{text}” não é um espaçamento de pontos homólogos. Informe um de {names}, um número de pixels da referência como 40, ou um comprimento no mapa como “250 map”.</translation>
    </message>
    <message>
        <source>A spacing of tie points on the map needs a georeferenced reference. Give it in pixels instead, such as 40.</source>
        <translation>Um espaçamento de pontos homólogos no mapa precisa de uma referência georreferenciada. Informe-o em pixels, como 40.</translation>
    </message>
    <message>
        <source>Neighbouring tie points are off in the same direction, by about {off:.1f} reference pixels: the rasters are distorted against each other in a way that the {transform} transform does not follow.</source>
        <translation>Pontos homólogos vizinhos desviam-se na mesma direção, em cerca de {off:.1f} pixels da referência: os rasters estão deformados um em relação ao outro de um modo que a transformação ({transform}) não segue.</translation>
    </message>
    <message>
        <source>The same result came from the start with {matcher}, which makes it likelier.</source>
        <translation>O mesmo resultado veio desde o início com {matcher}, o que o torna mais provável.</translation>
    </message>
    <message>
        <source>Tie points of {before} did not convince; those of {after} speak more for one place.</source>
        <translation>Os pontos homólogos de {before} não convenceram; os de {after} falam mais a favor de um lugar.</translation>
    </message>
    <message>
        <source>Searching window {number} of {count}, about {left:.0f} s left</source>
        <translation>Buscando na janela {number} de {count}, faltam cerca de {left:.0f} s</translation>
    </message>
    <message>
        <source>Comparing placements</source>
        <translation>Comparando colocações</translation>
    </message>
    <message>
        <source>The land-cover raster {path} has no class that the vocabulary of scenes knows where the reference lies. Give its classes names, use codes of ESA WorldCover, or type what is in the scene.</source>
        <translation>O raster de cobertura da terra {path} não tem, onde fica a referência, classe que o vocabulário de cenas conheça. Dê nomes a suas classes, use códigos do ESA WorldCover, ou digite o que há na cena.</translation>
    </message>
    <message>
        <source>The land-cover raster {path} cannot be read.</source>
        <translation>O raster de cobertura da terra {path} não pode ser lido.</translation>
    </message>
    <message>
        <source>A land-cover raster says what is in the scene only where it and the reference have a georeference. Type what is in the scene instead.</source>
        <translation>Um raster de cobertura da terra diz o que há na cena só onde ele e a referência têm georreferência. Digite em vez disso o que há na cena.</translation>
    </message>
    <message>
        <source>Where the moving layer was placed by hand, “{reference}” has no place. Place it anew, or forget it.</source>
        <translation>Onde a camada móvel foi colocada à mão, “{reference}” não tem lugar. Coloque-a de novo, ou esqueça a colocação.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Searching the mirror image</source>
        <translation>Buscando a imagem espelhada</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Julgando</translation>
    </message>
    <message>
        <source>Matching anew with another matcher</source>
        <translation>Emparelhando de novo com outro método</translation>
    </message>
    <message>
        <source>High things such as roofs or clouds lie up to {lean:.0f} px beside the ground: {count} tie points on them are left out.</source>
        <translation>Coisas altas como telhados ou nuvens ficam até {lean:.0f} px ao lado do terreno: {count} pontos homólogos sobre elas são omitidos.</translation>
    </message>
    <message>
        <source>By their georeferences the two rasters do not overlap: check that they show the same place.</source>
        <translation>Por suas georreferências os dois rasters não se sobrepõem: verifique se mostram o mesmo lugar.</translation>
    </message>
    <message>
        <source>By its georeference the moving raster lies about {off:,.0f} reference pixels from here, beyond the reference. Check its CRS, and that both show the same place.</source>
        <translation>Por sua georreferência o raster móvel fica a cerca de {off:,.0f} pixels da referência daqui, além da referência. Verifique seu SRC, e se ambos mostram o mesmo lugar.</translation>
    </message>
    <message>
        <source>The moving raster&apos;s georeference was right to a tenth of a reference pixel.</source>
        <translation>A georreferência do raster móvel estava certa a um décimo de pixel da referência.</translation>
    </message>
    <message>
        <source>The moving raster&apos;s georeference was off by about {off:,.1f} reference pixels.</source>
        <translation>A georreferência do raster móvel estava errada em cerca de {off:,.1f} pixels da referência.</translation>
    </message>
    <message>
        <source>The moving raster is a mirror image, as a scan from the wrong side of a film is: the transform turns it over.</source>
        <translation>O raster móvel é uma imagem espelhada, como uma digitalização pelo lado errado de um filme: a transformação a desvira.</translation>
    </message>
    <message>
        <source>The whole scene was matched at native resolution, but hardly any of the tie points agree with each other, so they are not used.</source>
        <translation>A cena inteira foi emparelhada na resolução nativa, mas quase nenhum dos pontos homólogos concorda com os outros, portanto não são usados.</translation>
    </message>
    <message>
        <source>No placement of the moving raster stands out from chance.</source>
        <translation>Nenhuma colocação do raster móvel se destaca do acaso.</translation>
    </message>
    <message>
        <source>Choose a smaller area around the place, check that both layers show it, or give two rough points.</source>
        <translation>Escolha uma área menor em torno do lugar, verifique se as duas camadas o mostram, ou informe dois pontos aproximados.</translation>
    </message>
    <message>
        <source>A georeference cannot be off by {px} pixels. Give a number greater than 0, or none where that is unknown.</source>
        <translation>Uma georreferência não pode estar errada em {px} pixels. Informe um número maior que 0, ou nenhum onde isso não é conhecido.</translation>
    </message>
    <message>
        <source>The polygons cannot be found on {moving} or {reference}. Give the polygons the coordinate reference system that they were drawn in, or match without them.</source>
        <translation>Os polígonos não podem ser achados em {moving} ou {reference}. Dê aos polígonos o sistema de referência de coordenadas em que foram desenhados, ou emparelhe sem eles.</translation>
    </message>
    <message>
        <source>The polygons to match in lie outside {name}. Choose polygons that it covers.</source>
        <translation>Os polígonos em que emparelhar ficam fora de {name}. Escolha polígonos que ele cubra.</translation>
    </message>
    <message>
        <source>Nothing is left of {raster} to match: the polygons to leave out cover all of it. Choose other polygons.</source>
        <translation>Nada resta de {raster} a emparelhar: os polígonos a omitir o cobrem todo. Escolha outros polígonos.</translation>
    </message>
    <message>
        <source>One rough point is too little here, as no georeference says how large and how turned the moving raster is. Give two rough points.</source>
        <translation>Um ponto aproximado é pouco aqui, pois nenhuma georreferência diz o tamanho e o giro do raster móvel. Informe dois pontos aproximados.</translation>
    </message>
    <message>
        <source>The rough points are all at one place. Give two that are far from each other.</source>
        <translation>Os pontos aproximados estão todos em um lugar. Informe dois que estejam longe um do outro.</translation>
    </message>
    <message>
        <source>Rough point {number} is not made of numbers. Give column and row in both rasters.</source>
        <translation>O ponto aproximado {number} não é feito de números. Informe coluna e linha nos dois rasters.</translation>
    </message>
    <message>
        <source>Rough point {number} cannot be off by {uncertainty:g} pixels. Give a number of pixels greater than 0.</source>
        <translation>O ponto aproximado {number} não pode estar errado em {uncertainty:g} pixels. Informe um número de pixels maior que 0.</translation>
    </message>
    <message>
        <source>Rough point {number} lies outside {name}, which has {width} × {height} pixels: column {x:.0f}, row {y:.0f}. Rough points count pixels from the upper left corner.</source>
        <translation>O ponto aproximado {number} fica fora de {name}, que tem {width} × {height} pixels: coluna {x:.0f}, linha {y:.0f}. Pontos aproximados contam pixels a partir do canto superior esquerdo.</translation>
    </message>
    <message>
        <source>The description of the scene is {count} characters long; at most {most} are read. Name a few things that both images show, for example: harbour, river, dense housing.</source>
        <translation>A descrição da cena tem {count} caracteres; leem-se no máximo {most}. Nomeie poucas coisas que as duas imagens mostrem, por exemplo: porto, rio, casas densas.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <translation>Quis dizer {meant}?</translation>
    </message>
    <message>
        <source>Choose from the list, or leave the field empty.</source>
        <translation>Escolha da lista, ou deixe o campo vazio.</translation>
    </message>
    <message>
        <source>“{text}” names nothing that the vocabulary of scenes knows. {advice}</source>
        <translation>“{text}” não nomeia nada que o vocabulário de cenas conheça. {advice}</translation>
    </message>
    <message>
        <source>The vocabulary of scenes cannot be read: {problem}. Install the plugin again.</source>
        <translation>O vocabulário de cenas não pode ser lido: {problem}. Instale o complemento de novo.</translation>
    </message>
    <message>
        <source>The vocabulary of scenes names something twice, or nothing: {which}.</source>
        <translation>O vocabulário de cenas nomeia algo duas vezes, ou nada: {which}.</translation>
    </message>
    <message>
        <source>Matching tiles</source>
        <translation>Emparelhando blocos</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>menos de 1 %</translation>
    </message>
    <message>
        <source>about {percent:.0f} %</source>
        <translation>cerca de {percent:.0f} %</translation>
    </message>
    <message>
        <source>{count} of {matches} matches agree on one {transform} transform.</source>
        <translation>{count} de {matches} correspondências concordam em uma transformação ({transform}).</translation>
    </message>
    <message>
        <source>They cover {percent:.0f} % of the overlap.</source>
        <translation>Elas cobrem {percent:.0f} % da sobreposição.</translation>
    </message>
    <message>
        <source>Look at the tie points first: the chance of being within {px:.3g} px of the ground is {share}.</source>
        <translation>Olhe primeiro os pontos homólogos: a chance de estar a menos de {px:.3g} px do terreno: {share}.</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px: which repetition it is was told by where the moving layer was expected, not by the images.</source>
        <translation>O padrão se repete a cada {period:.1f} px: qual repetição é foi dito por onde a camada móvel era esperada, não pelas imagens.</translation>
    </message>
    <message>
        <source>Alignments up to {apart:.0f} px from each other hold in different places, as roofs or clouds and the ground do, and too little tells which of them is the ground.</source>
        <translation>Alinhamentos afastados até {apart:.0f} px valem em lugares diferentes, como telhados ou nuvens e o terreno, e muito pouco diz qual deles é o terreno.</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px: one row further would fit as well.</source>
        <translation>O padrão se repete a cada {period:.1f} px: uma fileira adiante serviria igualmente.</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px ({length:.1f} {unit}): one row further would fit as well.</source>
        <translation>O padrão se repete a cada {period:.1f} px ({length:.1f} {unit}): uma fileira adiante serviria igualmente.</translation>
    </message>
    <message>
        <source>Only {count} matches agree with each other.</source>
        <translation>Só {count} correspondências concordam entre si.</translation>
    </message>
    <message>
        <source>Most matches ({wrong} of {matches}) disagree with the transform.</source>
        <translation>A maioria das correspondências ({wrong} de {matches}) discorda da transformação.</translation>
    </message>
    <message>
        <source>Another placement is nearly as good.</source>
        <translation>Outra colocação é quase tão boa.</translation>
    </message>
    <message>
        <source>The tie points cover only {percent:.0f} % of the overlap.</source>
        <translation>Os pontos homólogos cobrem só {percent:.0f} % da sobreposição.</translation>
    </message>
    <message>
        <source>Tested on unseen areas, it is far off.</source>
        <translation>Testada em áreas não vistas, ela erra muito.</translation>
    </message>
    <message>
        <source>Chance of being within {px:.3g} px of the ground: {percent:.0f} %.</source>
        <translation>Chance de estar a menos de {px:.3g} px do terreno: {percent:.0f} %.</translation>
    </message>
    <message>
        <source>Chance of being within {px:.3g} px ({length:.3g} {unit}) of the ground: {percent:.0f} %.</source>
        <translation>Chance de estar a menos de {px:.3g} px ({length:.3g} {unit}) do terreno: {percent:.0f} %.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exatidão</translation>
    </message>
    <message>
        <source>Transforms compared</source>
        <translation>Transformações comparadas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformação</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criado</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Registration report</source>
        <translation>Relatório do registro</translation>
    </message>
    <message>
        <source>en</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Accepted: the layers match</source>
        <translation>Aceito: as camadas coincidem</translation>
    </message>
    <message>
        <source>Needs review: check it before you use it</source>
        <translation>Precisa de revisão: verifique antes de usar</translation>
    </message>
    <message>
        <source>No reliable match</source>
        <translation>Nenhuma correspondência confiável</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>RMSE, px</source>
        <translation>RMSE, px</translation>
    </message>
    <message>
        <source>RMSE by degrees of freedom, px</source>
        <translation>RMSE por graus de liberdade, px</translation>
    </message>
    <message>
        <source>RMSE on unseen areas (cross-validated), px</source>
        <translation>RMSE em áreas não vistas (validação cruzada), px</translation>
    </message>
    <message>
        <source>90 % within, px</source>
        <translation>90 % dentro de, px</translation>
    </message>
    <message>
        <source>RMSE, map units</source>
        <translation>RMSE, unidades do mapa</translation>
    </message>
    <message>
        <source>covered share of the overlap</source>
        <translation>parte coberta da sobreposição</translation>
    </message>
    <message>
        <source>share of the points in use</source>
        <translation>parte dos pontos em uso</translation>
    </message>
    <message>
        <source>RMSE: the root of the mean of dX² + dY² over the n points, each difference between where the transform puts a point and where it was measured. By degrees of freedom: divided by 2 n less the number of parameters instead of 2 n.</source>
        <translation>RMSE: a raiz da média de dX² + dY² dos n pontos, cada diferença entre onde a transformação põe um ponto e onde ele foi medido. Por graus de liberdade: dividido por 2 n menos o número de parâmetros em vez de 2 n.</translation>
    </message>
    <message>
        <source>control points</source>
        <translation>pontos de controle</translation>
    </message>
    <message>
        <source>check points</source>
        <translation>pontos de verificação</translation>
    </message>
    <message>
        <source>There are no residuals to show.</source>
        <translation>Não há resíduos a mostrar.</translation>
    </message>
    <message>
        <source>RMSE on unseen areas, px</source>
        <translation>RMSE em áreas não vistas, px</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos os números</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Móvel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>Não há pontos.</translation>
    </message>
    <message>
        <source>These are the {most_rows} points with the largest residuals of {count}.</source>
        <translation>Estes são os {most_rows} pontos com os maiores resíduos de {count}.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>check point</source>
        <translation>ponto de verificação</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>não em uso</translation>
    </message>
    <message>
        <source>Residuals where the moving raster has its tie points, enlarged</source>
        <translation>Resíduos onde o raster móvel tem seus pontos homólogos, ampliados</translation>
    </message>
    <message>
        <source>90 % within {radius:.2f} px</source>
        <translation>90 % dentro de {radius:.2f} px</translation>
    </message>
    <message>
        <source>residual, reference px</source>
        <translation>resíduo, px da referência</translation>
    </message>
    <message>
        <source>How many tie points have which residual</source>
        <translation>Quantos pontos homólogos têm qual resíduo</translation>
    </message>
    <message>
        <source>Chosen by a person, of {count} alignments that hold. {what}</source>
        <translation>Escolhido por uma pessoa, de {count} alinhamentos que valem. {what}</translation>
    </message>
    <message>
        <source>The alignment that the match preferred.</source>
        <translation>O alinhamento que a correspondência preferiu.</translation>
    </message>
    <message>
        <source>Its tie points were moved along with it, not measured there: match anew, or check them.</source>
        <translation>Seus pontos homólogos foram movidos com ele, não medidos ali: emparelhe de novo, ou verifique-os.</translation>
    </message>
    <message>
        <source>Around the current transform the matcher finds too little. Nothing was changed: correct the points or place the layer by hand, then match anew.</source>
        <translation>Em torno da transformação atual o método acha muito pouco. Nada foi mudado: corrija os pontos ou coloque a camada à mão, depois emparelhe de novo.</translation>
    </message>
    <message>
        <source>There is no transform to look around: three points, well apart, make one.</source>
        <translation>Não há transformação em torno da qual olhar: três pontos, bem afastados, dão uma.</translation>
    </message>
    <message>
        <source>Every cell of the overlap holds a point already.</source>
        <translation>Cada célula da sobreposição já contém um ponto.</translation>
    </message>
    <message>
        <source>Looking into empty cells</source>
        <translation>Olhando células vazias</translation>
    </message>
    <message>
        <source>There is no transform to match around: three points, well apart, make one.</source>
        <translation>Não há transformação em torno da qual emparelhar: três pontos, bem afastados, dão uma.</translation>
    </message>
    <message>
        <source>By the current transform the layers do not overlap. Correct the points first.</source>
        <translation>Pela transformação atual as camadas não se sobrepõem. Corrija antes os pontos.</translation>
    </message>
    <message>
        <source>Matching around the transform</source>
        <translation>Emparelhando em torno da transformação</translation>
    </message>
    <message>
        <source>The tie points that were saved here are damaged and cannot be read. Use an older copy, or match again.</source>
        <translation>Os pontos homólogos salvos aqui estão danificados e não podem ser lidos. Use uma cópia anterior, ou emparelhe de novo.</translation>
    </message>
    <message>
        <source>The tie points that were saved here come from a newer Crosstie. Update the plugin to read them.</source>
        <translation>Os pontos homólogos salvos aqui vêm de um Crosstie mais novo. Atualize o complemento para lê-los.</translation>
    </message>
    <message>
        <source>The session cannot be written. Check that the disk has space.</source>
        <translation>A sessão não pode ser gravada. Verifique se há espaço no disco.</translation>
    </message>
    <message>
        <source>{name} is no session of Crosstie, so it is not overwritten. Choose another name for the session.</source>
        <translation>{name} não é uma sessão do Crosstie, portanto não é sobrescrito. Escolha outro nome para a sessão.</translation>
    </message>
    <message>
        <source>The session {name} is missing. Put it back where it was, or open it from elsewhere.</source>
        <translation>Falta a sessão {name}. Ponha-a de volta onde estava, ou abra-a de outro lugar.</translation>
    </message>
    <message>
        <source>{name} is far too large for a session.</source>
        <translation>{name} é grande demais para uma sessão.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no session of Crosstie. It stays as it is.</source>
        <translation>{name} está danificado, ou não é uma sessão do Crosstie. Fica como está.</translation>
    </message>
    <message>
        <source>{title}: {problem}</source>
        <translation>{title}: {problem}</translation>
    </message>
    <message>
        <source>The match has no camera model for {family}. Choose another transform.</source>
        <translation>A correspondência não tem modelo de câmera para {family}. Escolha outra transformação.</translation>
    </message>
    <message>
        <source>No control point is in use, so there is nothing to fit: enable or add {count}.</source>
        <translation>Nenhum ponto de controle está em uso, portanto nada há a ajustar: ative ou acrescente {count}.</translation>
    </message>
    <message>
        <source>The limits leave no control point in use: loosen them.</source>
        <translation>Os limites não deixam ponto de controle em uso: afrouxe-os.</translation>
    </message>
    <message>
        <source>Only {count} points hold it: add some, {least} or more.</source>
        <translation>Só {count} pontos o sustentam: acrescente alguns, {least} ou mais.</translation>
    </message>
    <message>
        <source>The points cover only {percent:.0f} % of the overlap: add some in the empty parts.</source>
        <translation>Os pontos cobrem só {percent:.0f} % da sobreposição: acrescente alguns nas partes vazias.</translation>
    </message>
    <message>
        <source>The match itself was not accepted: check {missing} more points one by one.</source>
        <translation>A própria correspondência não foi aceita: verifique mais {missing} pontos um a um.</translation>
    </message>
    <message>
        <source>It lies {moved:.1f} px (RMS) from what the matcher found: check {count} more points one by one.</source>
        <translation>Está a {moved:.1f} px (RMS) do que o método achou: verifique mais {count} pontos um a um.</translation>
    </message>
    <message>
        <source>Fitted to {count} tie points, {checked} of them checked by hand.</source>
        <translation>Ajustado a {count} pontos homólogos, {checked} deles verificados à mão.</translation>
    </message>
    <message>
        <source>Fitted to {count} tie points.</source>
        <translation>Ajustado a {count} pontos homólogos.</translation>
    </message>
    <message>
        <source>{count} check points, which the fit does not see, are {rmse_px:.2f} px off (RMSE).</source>
        <translation>{count} pontos de verificação, que o ajuste não vê, estão a {rmse_px:.2f} px (RMSE).</translation>
    </message>
    <message>
        <source>There is no transform “{family}”. Choose one of: {names}.</source>
        <translation>Não há transformação “{family}”. Escolha uma de: {names}.</translation>
    </message>
    <message>
        <source>The layer {table} of {name} is computed, not stored. Save it as a table.</source>
        <translation>A camada {table} de {name} é calculada, não armazenada. Salve-a como tabela.</translation>
    </message>
    <message>
        <source>A bias of the kind “{kind}” takes {count} matches; add some.</source>
        <translation>Uma correção do tipo “{kind}” precisa de {count} correspondências; acrescente algumas.</translation>
    </message>
    <message>
        <source>The matches do not agree on one bias of the camera models: correct wrong ones.</source>
        <translation>As correspondências não concordam em uma correção dos modelos de câmera: corrija as erradas.</translation>
    </message>
    <message>
        <source>{count} tie points; {percent:.1f} % within 1 px of their epipolar lines, half of them within {median:.2f} px.</source>
        <translation>{count} pontos homólogos; {percent:.1f} % a menos de 1 px de suas linhas epipolares, metade deles a menos de {median:.2f} px.</translation>
    </message>
    <message>
        <source>The camera models disagree by {off:.2f} px across the epipolar lines, which the {bias} takes up.</source>
        <translation>Os modelos de câmera discordam em {off:.2f} px através das linhas epipolares, o que {bias} absorve.</translation>
    </message>
    <message>
        <source>The ground lies at {low:.0f} to {high:.0f} m above the ellipsoid. A disagreement along the lines cannot be told from height, so heights may be off by a constant.</source>
        <translation>O terreno fica de {low:.0f} a {high:.0f} m acima do elipsoide. Uma discordância ao longo das linhas não se distingue da altura, portanto as alturas podem ter um erro constante.</translation>
    </message>
    <message>
        <source>Along epipolar lines the moving raster&apos;s camera model is what is fitted: choose the transform “Camera model (RPC)” or “Automatic”, or another matcher.</source>
        <translation>Ao longo de linhas epipolares ajusta-se o modelo de câmera do raster móvel: escolha a transformação “Modelo de câmera (RPC)” ou “Automático”, ou outro método.</translation>
    </message>
    <message>
        <source>{count} tie points agree with both camera models.</source>
        <translation>{count} pontos homólogos concordam com os dois modelos de câmera.</translation>
    </message>
    <message>
        <source>Only {count} tie points agree with both camera models: look at them first.</source>
        <translation>Só {count} pontos homólogos concordam com os dois modelos de câmera: olhe-os primeiro.</translation>
    </message>
    <message>
        <source>Only {percent:.0f} % of the tie points lie within a pixel of their epipolar lines: look at them first.</source>
        <translation>Só {percent:.0f} % dos pontos homólogos ficam a menos de um pixel de suas linhas epipolares: olhe-os primeiro.</translation>
    </message>
    <message>
        <source>Searching heights</source>
        <translation>Buscando alturas</translation>
    </message>
    <message>
        <source>Matching along epipolar lines</source>
        <translation>Emparelhando ao longo de linhas epipolares</translation>
    </message>
    <message>
        <source>{raster} has no RPC camera model: choose another matcher, or the original product.</source>
        <translation>{raster} não tem modelo de câmera RPC: escolha outro método, ou o produto original.</translation>
    </message>
    <message>
        <source>The matches lie anywhere between the epipolar lines, as by chance: the images show too little in common, or the camera models are not theirs.</source>
        <translation>As correspondências ficam em qualquer parte entre as linhas epipolares, como por acaso: as imagens têm muito pouco em comum, ou os modelos de câmera não são os delas.</translation>
    </message>
    <message>
        <source>Only {count} matches agree with the two camera models. Check that both layers show the same place and carry their own RPCs, or name the lowest and highest ground.</source>
        <translation>Só {count} correspondências concordam com os dois modelos de câmera. Verifique se as duas camadas mostram o mesmo lugar e trazem seus próprios RPCs, ou informe o terreno mais baixo e o mais alto.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Choose the right one, or name its format.</source>
        <translation>{name} não é um arquivo de texto. Escolha o certo, ou informe seu formato.</translation>
    </message>
    <message>
        <source>{name} holds more than {most:,} lines. Thin the points first: a few hundred are enough for any transform.</source>
        <translation>{name} contém mais de {most:,} linhas. Reduza antes os pontos: algumas centenas bastam para qualquer transformação.</translation>
    </message>
    <message>
        <source>{file} has {size_mb:,.0f} MB, more than the {most_mb} MB that points may take. Thin the points, or choose the right file.</source>
        <translation>{file} tem {size_mb:,.0f} MB, mais que os {most_mb} MB que pontos podem ocupar. Reduza os pontos, ou escolha o arquivo certo.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check its name and its permissions.</source>
        <translation>{path} não pode ser lido. Verifique seu nome e suas permissões.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: {problem}.</source>
        <translation>{name} não é JSON válido: {problem}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{text}” is not {wanted}.</source>
        <translation>{name}, linha {line}: “{text}” não é {wanted}.</translation>
    </message>
    <message>
        <source>{name} holds no points. Expected is {wanted}.</source>
        <translation>{name} não contém pontos. Espera-se {wanted}.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está aninhado fundo demais</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>não é texto em UTF-8</translation>
    </message>
    <message>
        <source>a value in it is missing, or of another kind than it should be</source>
        <translation>falta nele um valor, ou é de outro tipo do que deveria</translation>
    </message>
    <message>
        <source>PyTorch is not available ({error}); numpy is used, which is slower.</source>
        <translation>O PyTorch não está disponível ({error}); usa-se o numpy, que é mais lento.</translation>
    </message>
    <message>
        <source>No CUDA device was found; the processor is used.</source>
        <translation>Nenhum dispositivo CUDA foi achado; usa-se o processador.</translation>
    </message>
    <message>
        <source>No Apple graphics (MPS) were found; the processor is used.</source>
        <translation>Nenhum vídeo da Apple (MPS) foi achado; usa-se o processador.</translation>
    </message>
    <message>
        <source>Apple graphics (MPS) do not compute with this PyTorch; the processor is used.</source>
        <translation>O vídeo da Apple (MPS) não calcula com este PyTorch; usa-se o processador.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory did not suffice; the processor was used.</source>
        <translation>A memória da GPU não bastou; usou-se o processador.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory was short; smaller batches were used.</source>
        <translation>A memória da GPU era pouca; usaram-se lotes menores.</translation>
    </message>
    <message>
        <source>the keypoint matcher</source>
        <translation>o método de pontos-chave</translation>
    </message>
    <message>
        <source>A small network that finds keypoints in both images and says of each where the other image shows it, or that it does not; for large rasters, and for single points placed by hand.</source>
        <translation>Uma rede pequena que acha pontos-chave nas duas imagens e diz de cada um onde a outra imagem o mostra, ou que não o mostra; para rasters grandes, e para pontos isolados postos à mão.</translation>
    </message>
    <message>
        <source>the learned matcher</source>
        <translation>o método aprendido</translation>
    </message>
    <message>
        <source>A network that has learned how places look to different sensors; finds many exact points, also where terrain and change break a single transform.</source>
        <translation>Uma rede que aprendeu como sensores diferentes veem os lugares; acha muitos pontos exatos, também onde relevo e mudanças quebram uma transformação única.</translation>
    </message>
    <message>
        <source>The matcher “{title}” needs {names}, which this Python does not find. Install it, or choose the matcher “Structure”, which needs nothing.</source>
        <translation>O método “{title}” precisa de {names}, que este Python não acha. Instale-o, ou escolha o método “Estrutura”, que não precisa de nada.</translation>
    </message>
    <message>
        <source>The matcher “{title}” needs {names}, which cannot be loaded here. Install it again, or choose the matcher “Structure”, which needs nothing.</source>
        <translation>O método “{title}” precisa de {names}, que não pode ser carregado aqui. Instale-o de novo, ou escolha o método “Estrutura”, que não precisa de nada.</translation>
    </message>
    <message>
        <source>These weights hold no encoder that “epimask” can start from: name those of “dgim” of this version, or those of a Swin-v2 with the names of torchvision or timm.</source>
        <translation>Estes pesos não contêm um codificador de que “epimask” possa partir: informe os de “dgim” desta versão, ou os de um Swin-v2 com os nomes do torchvision ou timm.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>{file} não pode ser lido: {problem}.</translation>
    </message>
    <message>
        <source>{file} is no safetensors file. Weights in other formats can run code when they are opened, so convert them first: safetensors.torch.save_file(model.state_dict(), …).</source>
        <translation>{file} não é um arquivo safetensors. Pesos em outros formatos podem executar código ao serem abertos, portanto converta-os antes: safetensors.torch.save_file(model.state_dict(), …).</translation>
    </message>
    <message>
        <source>the matcher along epipolar lines</source>
        <translation>o método por linhas epipolares</translation>
    </message>
    <message>
        <source>A network for two satellite scenes with camera models: it looks only where a place can lie.</source>
        <translation>Uma rede para duas cenas de satélite com modelos de câmera: ela só olha onde um lugar pode estar.</translation>
    </message>
    <message>
        <source>{name} does not describe a matcher: {problem}.</source>
        <translation>{name} não descreve um método: {problem}.</translation>
    </message>
    <message>
        <source>{name} does not describe a matcher: channels: 1 or 3; multiple: 1 to 512; origin: centre or corner; title and description: short texts.</source>
        <translation>{name} não descreve um método: channels: 1 ou 3; multiple: 1 a 512; origin: centre ou corner; title e description: textos curtos.</translation>
    </message>
    <message>
        <source>{path} is not a matcher: choose a TorchScript file (.pt) or an ONNX file (.onnx).</source>
        <translation>{path} não é um método: escolha um arquivo TorchScript (.pt) ou um arquivo ONNX (.onnx).</translation>
    </message>
    <message>
        <source>There is no matcher file {path}. Choose another one.</source>
        <translation>Não há arquivo de método {path}. Escolha outro.</translation>
    </message>
    <message>
        <source>A matcher from a file of your own; its confidences are not calibrated.</source>
        <translation>Um método de um arquivo seu; suas confianças não são calibradas.</translation>
    </message>
    <message>
        <source>A matcher of your installation of vismatch; its confidences are not calibrated.</source>
        <translation>Um método de sua instalação do vismatch; suas confianças não são calibradas.</translation>
    </message>
    <message>
        <source>the matcher of your file</source>
        <translation>o método de seu arquivo</translation>
    </message>
    <message>
        <source>The matcher {file} could not match two images of {shape} (channels, rows, columns). Its description (a JSON file of its name beside it) says how many channels it wants.</source>
        <translation>O método {file} não conseguiu emparelhar duas imagens de {shape} (canais, linhas, colunas). Sua descrição (um arquivo JSON de mesmo nome ao lado) diz quantos canais ele quer.</translation>
    </message>
    <message>
        <source>The matcher {file} gave {what} instead of points in both images, (N, 2) each, and perhaps (N,) confidences.</source>
        <translation>O método {file} deu {what} em vez de pontos nas duas imagens, (N, 2) cada, e talvez (N,) confianças.</translation>
    </message>
    <message>
        <source>The matcher {file} gave points of shapes {shapes}, not (N, 2).</source>
        <translation>O método {file} deu pontos de formas {shapes}, não (N, 2).</translation>
    </message>
    <message>
        <source>{path} is not a TorchScript file: write it by torch.jit.script(network).save(…).</source>
        <translation>{path} não é um arquivo TorchScript: grave-o com torch.jit.script(network).save(…).</translation>
    </message>
    <message>
        <source>{path} is not an ONNX file that this onnxruntime can run.</source>
        <translation>{path} não é um arquivo ONNX que este onnxruntime execute.</translation>
    </message>
    <message>
        <source>The matcher {file} takes {count} inputs, not two images.</source>
        <translation>O método {file} recebe {count} entradas, não duas imagens.</translation>
    </message>
    <message>
        <source>vismatch could not load “{model}”. Crosstie lets it fetch nothing: run it once by itself, so that its weights lie on your disk.</source>
        <translation>O vismatch não conseguiu carregar “{model}”. O Crosstie não o deixa baixar nada: execute-o uma vez sozinho, para que seus pesos fiquem no seu disco.</translation>
    </message>
    <message>
        <source>Searching the placement</source>
        <translation>Buscando a colocação</translation>
    </message>
    <message>
        <source>Finds the place by structure, looks again with the keypoint matcher, keeps the points that verify best.</source>
        <translation>Acha o lugar pela estrutura, olha de novo com o método de pontos-chave, guarda os pontos que melhor se verificam.</translation>
    </message>
    <message>
        <source>Compares edges and lines instead of colours, so it works across sensors; needs nothing installed.</source>
        <translation>Compara bordas e linhas em vez de cores, portanto funciona entre sensores; não precisa instalar nada.</translation>
    </message>
    <message>
        <source>A network that has learned how places look to different sensors; needs torch.</source>
        <translation>Uma rede que aprendeu como sensores diferentes veem os lugares; precisa do torch.</translation>
    </message>
    <message>
        <source>A network for two satellite scenes that both come with camera models (RPC): it looks only where a place can lie, and gives heights; needs torch.</source>
        <translation>Uma rede para duas cenas de satélite que trazem ambas modelos de câmera (RPC): ela só olha onde um lugar pode estar, e dá alturas; precisa do torch.</translation>
    </message>
    <message>
        <source>Finds keypoints and asks for each where the other image shows it: small, for large rasters; needs torch.</source>
        <translation>Acha pontos-chave e pergunta de cada um onde a outra imagem o mostra: pequena, para rasters grandes; precisa do torch.</translation>
    </message>
    <message>
        <source>A network that listens to words for the scene, yours or those that it finds in the images; needs torch.</source>
        <translation>Uma rede que atende a palavras sobre a cena, suas ou as que acha nas imagens; precisa do torch.</translation>
    </message>
    <message>
        <source>There is no matcher “{name}”. Choose one of: {matchers}, file:MATCHER.pt, file:MATCHER.onnx, vismatch:MODEL.</source>
        <translation>Não há método “{name}”. Escolha um de: {matchers}, file:MÉTODO.pt, file:MÉTODO.onnx, vismatch:MODELO.</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>estrutura</translation>
    </message>
    <message>
        <source>the text-assisted matcher</source>
        <translation>o método assistido por texto</translation>
    </message>
    <message>
        <source>A learned matcher that listens to words for the scene, given by you or found in the images; it also bears turns of 35° and scales of 0.7 to 1.3 on its own.</source>
        <translation>Um método aprendido que atende a palavras sobre a cena, dadas por você ou achadas nas imagens; suporta também por si giros de 35° e escalas de 0,7 a 1,3.</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as you named them: {scene}.</source>
        <translation>Descritores da cena, como você os nomeou: {scene}.</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as the land cover names them: {listed}.</source>
        <translation>Descritores da cena, como a cobertura da terra os nomeia: {listed}.</translation>
    </message>
    <message>
        <source>No descriptor of the scene stood out in the images.</source>
        <translation>Nenhum descritor da cena se destacou nas imagens.</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as the images suggested them: {listed}.</source>
        <translation>Descritores da cena, como as imagens os sugeriram: {listed}.</translation>
    </message>
    <message>
        <source>The table of text descriptors lacks {listed}. Leave it out, or make the table and the weights anew (make text-table, make train MODEL=tar).</source>
        <translation>Falta à tabela de descritores de texto {listed}. Omita-o, ou faça de novo a tabela e os pesos (make text-table, make train MODEL=tar).</translation>
    </message>
    <message>
        <source>The file holds no table of text descriptors; run make text-table.</source>
        <translation>O arquivo não contém uma tabela de descritores de texto; execute make text-table.</translation>
    </message>
    <message>
        <source>The table of text descriptors is damaged; run make text-table.</source>
        <translation>A tabela de descritores de texto está danificada; execute make text-table.</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” are missing. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>Faltam os pesos do método “{name}”. Instale o complemento de novo, ou escolha o método “Estrutura”.</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” are damaged or of another version. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>Os pesos do método “{name}” estão danificados ou são de outra versão. Instale o complemento de novo, ou escolha o método “Estrutura”.</translation>
    </message>
    <message>
        <source>The weights are damaged: {problem}. Install the plugin again.</source>
        <translation>Os pesos estão danificados: {problem}. Instale o complemento de novo.</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” belong to another version of the plugin. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>Os pesos do método “{name}” são de outra versão do complemento. Instale o complemento de novo, ou escolha o método “Estrutura”.</translation>
    </message>
    <message>
        <source>The list of weights is damaged. Install the plugin again.</source>
        <translation>A lista de pesos está danificada. Instale o complemento de novo.</translation>
    </message>
    <message>
        <source>it would overwrite {path}, which is an input of the list. Name another target.</source>
        <translation>sobrescreveria {path}, que é uma entrada da lista. Nomeie outro destino.</translation>
    </message>
    <message>
        <source>it would overwrite {path}, which belongs to {other}. Name another target or id.</source>
        <translation>sobrescreveria {path}, que pertence a {other}. Nomeie outro destino ou id.</translation>
    </message>
    <message>
        <source>Another batch is at work in the folder {folder}. Wait until it is done, or choose another folder.</source>
        <translation>Outro lote trabalha na pasta {folder}. Espere terminar, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{name} is no list of pairs: the columns moving and reference are needed.</source>
        <translation>{name} não é uma lista de pares: são precisas as colunas moving e reference.</translation>
    </message>
    <message>
        <source>{name}, line {line}: moving and reference must both be given.</source>
        <translation>{name}, linha {line}: moving e reference devem ser informados.</translation>
    </message>
    <message>
        <source>{name}, line {line}: no file can have this id.</source>
        <translation>{name}, linha {line}: nenhum arquivo pode ter este id.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the id {own} is there twice. Give every pair its own.</source>
        <translation>{name}, linha {line}: o id {own} está duas vezes. Dê a cada par o seu.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {problem}</source>
        <translation>{name}, linha {line}: {problem}</translation>
    </message>
    <message>
        <source>{name}, line {line}: a path or an id is none that this computer could write.</source>
        <translation>{name}, linha {line}: um caminho ou id é dos que este computador não poderia gravar.</translation>
    </message>
    <message>
        <source>“{path}” is no plain file on this computer, or leads to another one. A list names plain files only: save it as one first.</source>
        <translation>“{path}” não é um arquivo comum deste computador, ou leva a outro. Uma lista nomeia só arquivos comuns: salve-o antes como um.</translation>
    </message>
    <message>
        <source>A list does not choose matchers of somebody else. Choose it for all pairs instead.</source>
        <translation>Uma lista não escolhe métodos de outra pessoa. Escolha-o em vez disso para todos os pares.</translation>
    </message>
    <message>
        <source>Its worker died {count} times, perhaps for want of memory.</source>
        <translation>Seu processo morreu {count} vezes, talvez por falta de memória.</translation>
    </message>
    <message>
        <source>The verdict was calibrated on Crosstie&apos;s own matchers, not on this one: check the result by eye.</source>
        <translation>O veredito foi calibrado com os métodos do próprio Crosstie, não com este: confira o resultado a olho.</translation>
    </message>
    <message>
        <source>The heights were not used: only the transform “rpc-bias” reads them.</source>
        <translation>As alturas não foram usadas: só a transformação “rpc-bias” as lê.</translation>
    </message>
    <message>
        <source>The description of the scene was not used: only the matcher “Text-assisted” reads it.</source>
        <translation>A descrição da cena não foi usada: só o método “Assistido por texto” a lê.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>The matcher “{title}” has no coarse stage of its own. Choose the matcher “Text-assisted”, or leave the coarse search on.</source>
        <translation>O método “{title}” não tem etapa grosseira própria. Escolha o método “Assistido por texto”, ou deixe a busca grosseira ligada.</translation>
    </message>
    <message>
        <source>The camera models were not used.</source>
        <translation>Os modelos de câmera não foram usados.</translation>
    </message>
    <message>
        <source>Only structure was compared.</source>
        <translation>Só a estrutura foi comparada.</translation>
    </message>
    <message>
        <source>The uncertainty of rough points means nothing without rough points. Give some, or leave it out.</source>
        <translation>A incerteza de pontos aproximados nada significa sem pontos aproximados. Informe alguns, ou omita-a.</translation>
    </message>
    <message>
        <source>“{text}” is no rough point. Give column and row in the moving raster, column and row in the reference and, if wanted, how many pixels of the reference it may be off.</source>
        <translation>“{text}” não é um ponto aproximado. Informe coluna e linha no raster móvel, coluna e linha na referência e, se quiser, quantos pixels da referência ele pode estar errado.</translation>
    </message>
    <message>
        <source>“{text}” cannot be chosen. Choose one of {names}.</source>
        <translation>“{text}” não pode ser escolhido. Escolha um de {names}.</translation>
    </message>
    <message>
        <source>“{text}” names no bands. Give numbers from 1 on, such as 1 or 4,3,2.</source>
        <translation>“{text}” não nomeia bandas. Informe números a partir de 1, como 1 ou 4,3,2.</translation>
    </message>
    <message>
        <source>“{text}” is not possible. Give a whole number from {low} to {high}.</source>
        <translation>“{text}” não é possível. Informe um número inteiro de {low} a {high}.</translation>
    </message>
    <message>
        <source>“{text}” is no distance. Give a number of pixels greater than 0.</source>
        <translation>“{text}” não é uma distância. Informe um número de pixels maior que 0.</translation>
    </message>
    <message>
        <source>The extra Python folder {root} holds packages for {found}, but QGIS runs {version}. Make a new one by the command below, or choose another folder in the settings.</source>
        <translation>A pasta extra do Python {root} contém pacotes para {found}, mas o QGIS usa {version}. Faça uma nova com o comando abaixo, ou escolha outra pasta nas configurações.</translation>
    </message>
    <message>
        <source>The extra Python folder {root} does not exist. Choose another one in the settings or leave it empty.</source>
        <translation>A pasta extra do Python {root} não existe. Escolha outra nas configurações ou deixe-a vazia.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be read. Repair its data source or remove it.</source>
        <translation>A camada “{layer}” não pode ser lida. Repare sua fonte de dados ou remova-a.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has {count} band(s), so there is no band {band}. Choose the bands again.</source>
        <translation>A camada “{layer}” tem {count} banda(s), portanto não há banda {band}. Escolha de novo as bandas.</translation>
    </message>
    <message>
        <source>The layer “{layer}” holds no polygons. Choose a polygon layer.</source>
        <translation>A camada “{layer}” não contém polígonos. Escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <source>No polygon of the layer “{layer}” is selected. Select some or use all.</source>
        <translation>Nenhum polígono da camada “{layer}” está selecionado. Selecione alguns ou use todos.</translation>
    </message>
    <message>
        <source>The layer “{name}” is empty: there is no polygon to use. Draw one or choose another.</source>
        <translation>A camada “{name}” está vazia: não há polígono a usar. Desenhe um ou escolha outra.</translation>
    </message>
    <message>
        <source>This is not a position. Type two numbers.</source>
        <translation>Isto não é uma posição. Digite dois números.</translation>
    </message>
    <message>
        <source>This place is outside “{0}” ({1} × {2} px), so the point was not moved.</source>
        <translation>Este lugar fica fora de “{0}” ({1} × {2} px), portanto o ponto não foi movido.</translation>
    </message>
    <message>
        <source>{0} points would leave “{1}” ({2} × {3} px), so they were not moved.</source>
        <translation>{0} pontos sairiam de “{1}” ({2} × {3} px), portanto não foram movidos.</translation>
    </message>
    <message>
        <source>Register raster by operation</source>
        <translation>Registrar raster por operação</translation>
    </message>
    <message>
        <source>Applies a saved coordinate operation to a raster, or to another raster with the same geometry.</source>
        <translation>Aplica uma operação de coordenadas salva a um raster, ou a outro raster de mesma geometria.</translation>
    </message>
    <message>
        <source>Registers a raster by a coordinate operation, written by “Fit transform from points” or “Match layers”. It can be any raster with the same pixels as the one that the operation was found for: other bands, dates or products of a scene. The reference is not needed.

resample writes new pixels, on the grid of the reference or the one chosen here. geotransform and gcps keep the pixels and only set their georeference: by a geotransform, which needs a straight transform, or by a grid of ground control points.</source>
        <translation>Registra um raster por uma operação de coordenadas, gravada por “Ajustar transformação a pontos” ou “Emparelhar camadas”. Pode ser qualquer raster com os mesmos pixels daquele para o qual a operação foi achada: outras bandas, datas ou produtos de uma cena. A referência não é necessária.

resample grava pixels novos, na grade da referência ou na escolhida aqui. geotransform e gcps mantêm os pixels e só definem sua georreferência: por uma geotransformação, que precisa de uma transformação reta, ou por uma grade de pontos de controle de solo.</translation>
    </message>
    <message>
        <source>warp,gdalwarp,rectify,georeference,twin,bands,cog,gcp,geotransform</source>
        <translation>warp,gdalwarp,retificar,georreferenciar,gêmeo,bandas,cog,gcp,geotransformação</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation>Camada de entrada</translation>
    </message>
    <message>
        <source>The raster that the operation was found for, or one with the same number of pixels.</source>
        <translation>O raster para o qual a operação foi achada, ou um com o mesmo número de pixels.</translation>
    </message>
    <message>
        <source>Coordinate operation</source>
        <translation>Operação de coordenadas</translation>
    </message>
    <message>
        <source>A file written by “Fit transform from points” or “Match layers”.</source>
        <translation>Um arquivo gravado por “Ajustar transformação a pontos” ou “Emparelhar camadas”.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Write new pixels, or only set the georeference.</source>
        <translation>Gravar pixels novos, ou só definir a georreferência.</translation>
    </message>
    <message>
        <source>Resampling method</source>
        <translation>Método de reamostragem</translation>
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
        <translation>Resolução do arquivo de saída</translation>
    </message>
    <message>
        <source>Output extent</source>
        <translation>Extensão de saída</translation>
    </message>
    <message>
        <source>Additional creation options</source>
        <translation>Opções de criação adicionais</translation>
    </message>
    <message>
        <source>Add overviews</source>
        <translation>Acrescentar visões gerais</translation>
    </message>
    <message>
        <source>auto: nearest for classes and palettes, otherwise one that keeps detail. The others as in gdalwarp.</source>
        <translation>auto: vizinho mais próximo para classes e paletas, senão um que preserve o detalhe. Os outros como no gdalwarp.</translation>
    </message>
    <message>
        <source>Empty: the reference&apos;s.</source>
        <translation>Vazio: o da referência.</translation>
    </message>
    <message>
        <source>Width and height of a pixel in units of the target CRS. Empty: the reference&apos;s.</source>
        <translation>Largura e altura de um pixel em unidades do SRC de destino. Vazio: as da referência.</translation>
    </message>
    <message>
        <source>Another alignment that the report of a match names: its place there, counted from 1. 0: the registration.</source>
        <translation>Outro alinhamento que o relatório de uma correspondência nomeia: seu lugar ali, contado a partir de 1. 0: o registro.</translation>
    </message>
    <message>
        <source>In the target CRS. Empty: all of the registered raster.</source>
        <translation>No SRC de destino. Vazio: todo o raster registrado.</translation>
    </message>
    <message>
        <source>GDAL creation options of the output format, for example COMPRESS=ZSTD|PREDICTOR=2.</source>
        <translation>Opções de criação do GDAL do formato de saída, por exemplo COMPRESS=ZSTD|PREDICTOR=2.</translation>
    </message>
    <message>
        <source>Smaller copies inside a GeoTIFF, for quick display.</source>
        <translation>Cópias menores dentro de um GeoTIFF, para exibição rápida.</translation>
    </message>
    <message>
        <source>The moving and the reference layer are the same. Choose two different ones.</source>
        <translation>A camada móvel e a de referência são a mesma. Escolha duas diferentes.</translation>
    </message>
    <message>
        <source>To install it: {0}</source>
        <translation>Para instalá-lo: {0}</translation>
    </message>
    <message>
        <source>Register many rasters</source>
        <translation>Registrar muitos rasters</translation>
    </message>
    <message>
        <source>Registers all pairs of a list; after an interruption it continues where it stopped.</source>
        <translation>Registra todos os pares de uma lista; após uma interrupção continua onde parou.</translation>
    </message>
    <message>
        <source>many,list,series,bulk,register,coregistration,resume</source>
        <translation>muitos,lista,série,em massa,registrar,corregistro,retomar</translation>
    </message>
    <message>
        <source>List of pairs</source>
        <translation>Lista de pares</translation>
    </message>
    <message>
        <source>CSV with a header; relative paths start from its folder.</source>
        <translation>CSV com cabeçalho; caminhos relativos partem de sua pasta.</translation>
    </message>
    <message>
        <source>auto: chosen for the data.</source>
        <translation>auto: escolhido pelos dados.</translation>
    </message>
    <message>
        <source>Output grid</source>
        <translation>Grade de saída</translation>
    </message>
    <message>
        <source>The grid of the output.</source>
        <translation>A grade da saída.</translation>
    </message>
    <message>
        <source>Also write rasters that need review</source>
        <translation>Gravar também rasters que precisam de revisão</translation>
    </message>
    <message>
        <source>Matches that are probably right, but not certainly.</source>
        <translation>Correspondências que estão provavelmente certas, mas não com certeza.</translation>
    </message>
    <message>
        <source>Write no rasters</source>
        <translation>Não gravar rasters</translation>
    </message>
    <message>
        <source>Only coordinate operations and results; use “Register raster by operation” afterwards.</source>
        <translation>Só operações de coordenadas e resultados; use depois “Registrar raster por operação”.</translation>
    </message>
    <message>
        <source>Write a full report of each pair</source>
        <translation>Gravar um relatório completo de cada par</translation>
    </message>
    <message>
        <source>An HTML page with inputs, transform, accuracy, figures and points, beside the operation.</source>
        <translation>Uma página HTML com entradas, transformação, exatidão, figuras e pontos, ao lado da operação.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>precisa de revisão</translation>
    </message>
    <message>
        <source>no reliable match</source>
        <translation>nenhuma correspondência confiável</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Pairs: {0}</source>
        <translation>Pares: {0}</translation>
    </message>
    <message>
        <source>Convert and thin tie points</source>
        <translation>Converter e reduzir pontos homólogos</translation>
    </message>
    <message>
        <source>Converts tie points between QGIS, GDAL, ENVI, ArcGIS, Metashape, AROSICS, IIIF and tables.</source>
        <translation>Converte pontos homólogos entre QGIS, GDAL, ENVI, ArcGIS, Metashape, AROSICS, IIIF e tabelas.</translation>
    </message>
    <message>
        <source>Reads tie points (ground control points) of any of these programs and writes them for another one, without loss where its format allows; the log lists what cannot be kept.

Rasters are needed if one format has pixel coordinates and the other map coordinates. A limit keeps points that cover the image evenly, those with higher confidence first.</source>
        <translation>Lê pontos homólogos (pontos de controle de solo) de qualquer destes programas e os grava para outro, sem perda onde seu formato permite; o registro lista o que não pode ser mantido.

São precisos rasters se um formato tem coordenadas de pixel e o outro de mapa. Um limite mantém pontos que cobrem a imagem por igual, primeiro os de maior confiança.</translation>
    </message>
    <message>
        <source>gcp,ground control points,links,georeferencer,filter,thin,convert,export,import</source>
        <translation>gcp,pontos de controle,ligações,georreferenciador,filtrar,reduzir,converter,exportar,importar</translation>
    </message>
    <message>
        <source>Format to write</source>
        <translation>Formato a gravar</translation>
    </message>
    <message>
        <source>auto: by the file extension.</source>
        <translation>auto: pela extensão do arquivo.</translation>
    </message>
    <message>
        <source>Largest number of points</source>
        <translation>Número máximo de pontos</translation>
    </message>
    <message>
        <source>They cover the moving image evenly, those with higher confidence first. Empty: all.</source>
        <translation>Cobrem a imagem móvel por igual, primeiro os de maior confiança. Vazio: todos.</translation>
    </message>
    <message>
        <source>Leave out points that are not enabled</source>
        <translation>Omitir pontos que não estão ativados</translation>
    </message>
    <message>
        <source>Otherwise they are kept if the format can mark them.</source>
        <translation>Senão são mantidos se o formato puder marcá-los.</translation>
    </message>
    <message>
        <source>GeoJSON shows</source>
        <translation>O GeoJSON mostra</translation>
    </message>
    <message>
        <source>The raster or map on which the features are shown.</source>
        <translation>O raster ou mapa sobre o qual as feições são mostradas.</translation>
    </message>
    <message>
        <source>Address of the IIIF image, or camera name for Metashape</source>
        <translation>Endereço da imagem IIIF, ou nome de câmera para o Metashape</translation>
    </message>
    <message>
        <source>Empty: the moving raster&apos;s file name.</source>
        <translation>Vazio: o nome de arquivo do raster móvel.</translation>
    </message>
    <message>
        <source>Converted points</source>
        <translation>Pontos convertidos</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de pontos</translation>
    </message>
    <message>
        <source>{written} of {count} points written.</source>
        <translation>{written} de {count} pontos gravados.</translation>
    </message>
    <message>
        <source>Evaluate points</source>
        <translation>Avaliar pontos</translation>
    </message>
    <message>
        <source>Measures the error of a coordinate operation at points, for example at check points that were not used in the fit.</source>
        <translation>Mede o erro de uma operação de coordenadas em pontos, por exemplo em pontos de verificação que não foram usados no ajuste.</translation>
    </message>
    <message>
        <source>Compares the positions given by a coordinate operation, written by “Fit transform from points” or “Match layers”, with measured points: root mean square error and the radius that contains 90 % of the errors.

Use points that were not used in the fit to get an independent figure.</source>
        <translation>Compara as posições dadas por uma operação de coordenadas, gravada por “Ajustar transformação a pontos” ou “Emparelhar camadas”, com pontos medidos: erro quadrático médio e o raio que contém 90 % dos erros.

Use pontos que não foram usados no ajuste para obter um valor independente.</translation>
    </message>
    <message>
        <source>gcp,check points,rmse,ce90,residuals,accuracy,quality</source>
        <translation>gcp,pontos de verificação,rmse,ce90,resíduos,exatidão,qualidade</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Resíduos</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Fit transform from points</source>
        <translation>Ajustar transformação a pontos</translation>
    </message>
    <message>
        <source>Fits shift, similarity, affine, projective, polynomial, spline, flow or mesh to tie points.</source>
        <translation>Ajusta deslocamento, similaridade, afim, projetiva, polinômio, spline, fluxo ou malha a pontos homólogos.</translation>
    </message>
    <message>
        <source>Fits a transform to the enabled control points of a file and saves it with its accuracy as a coordinate operation, for “Register raster”, “Register vector” and “Evaluate points”.

auto takes the simplest transform that does as well as any other on areas that it has not seen. Transforms that fold or that the points do not determine are refused, with the place of the fold.</source>
        <translation>Ajusta uma transformação aos pontos de controle ativados de um arquivo e a salva com sua exatidão como operação de coordenadas, para “Registrar raster”, “Registrar vetor” e “Avaliar pontos”.

auto toma a transformação mais simples que vai tão bem quanto qualquer outra em áreas que não viu. Transformações que se dobram ou que os pontos não determinam são recusadas, com o lugar da dobra.</translation>
    </message>
    <message>
        <source>gcp,helmert,polynomial,thin plate spline,tps,delaunay,rubbersheet,rmse,residuals</source>
        <translation>gcp,helmert,polinômio,thin plate spline,tps,delaunay,rubbersheet,rmse,resíduos</translation>
    </message>
    <message>
        <source>Transform type</source>
        <translation>Tipo de transformação</translation>
    </message>
    <message>
        <source>auto: chosen by cross-validation. rpc-bias: needs the moving layer&apos;s camera model.</source>
        <translation>auto: escolhida por validação cruzada. rpc-bias: precisa do modelo de câmera da camada móvel.</translation>
    </message>
    <message>
        <source>Transforms that auto chooses from</source>
        <translation>Transformações entre as quais auto escolhe</translation>
    </message>
    <message>
        <source>Curved transforms are chosen if there are enough points and they predict clearly better.</source>
        <translation>Transformações curvas são escolhidas se há pontos suficientes e elas preveem claramente melhor.</translation>
    </message>
    <message>
        <source>Leave out points with a larger residual than (pixels)</source>
        <translation>Omitir pontos com resíduo maior que (pixels)</translation>
    </message>
    <message>
        <source>In pixels of the reference. 0: every point is used.</source>
        <translation>Em pixels da referência. 0: todos os pontos são usados.</translation>
    </message>
    <message>
        <source>Smoothing of the spline</source>
        <translation>Suavização da spline</translation>
    </message>
    <message>
        <source>0: through every point, as GDAL and the Georeferencer do. Empty: chosen by cross-validation.</source>
        <translation>0: por todos os pontos, como o GDAL e o Georreferenciador. Vazio: escolhida por validação cruzada.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>Arquivos HTML (*.html);;Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Reason for the choice</source>
        <translation>Razão da escolha</translation>
    </message>
    <message>
        <source>Match layers</source>
        <translation>Emparelhar camadas</translation>
    </message>
    <message>
        <source>Finds tie points between two rasters of any kind.</source>
        <translation>Acha pontos homólogos entre dois rasters de qualquer tipo.</translation>
    </message>
    <message>
        <source>Finds tie points and the transform between two rasters of any kind: radar and optical, infrared, scanned maps, elevation models, old and new images.

The rasters may differ in CRS, resolution and rotation, and need no georeference. The verdict is “accepted”, “needs review” (probably right, check it first) or “no reliable match”; then the algorithm stops with the reasons, unless told otherwise.</source>
        <translation>Acha pontos homólogos e a transformação entre dois rasters de qualquer tipo: radar e óptico, infravermelho, mapas digitalizados, modelos de elevação, imagens antigas e novas.

Os rasters podem diferir em SRC, resolução e rotação, e não precisam de georreferência. O veredito é “aceito”, “precisa de revisão” (provavelmente certo, verifique antes) ou “nenhuma correspondência confiável”; então o algoritmo para com as razões, a menos que se peça outra coisa.</translation>
    </message>
    <message>
        <source>match,register,registration,coregistration,georeference,tie points,gcp,sar,historical</source>
        <translation>emparelhar,registrar,registro,corregistro,georreferenciar,pontos homólogos,gcp,sar,histórico</translation>
    </message>
    <message>
        <source>Stop when there is no reliable match</source>
        <translation>Parar quando não há correspondência confiável</translation>
    </message>
    <message>
        <source>Otherwise the algorithm ends without tie points and without a transform.</source>
        <translation>Senão o algoritmo termina sem pontos homólogos e sem transformação.</translation>
    </message>
    <message>
        <source>Tie points</source>
        <translation>Pontos homólogos</translation>
    </message>
    <message>
        <source>Ground control points</source>
        <translation>Pontos de controle de solo</translation>
    </message>
    <message>
        <source>auto: by the file extension; without one, .points of the QGIS Georeferencer.</source>
        <translation>auto: pela extensão do arquivo; sem ela, .points do Georreferenciador do QGIS.</translation>
    </message>
    <message>
        <source>Format of the ground control points</source>
        <translation>Formato dos pontos de controle de solo</translation>
    </message>
    <message>
        <source>Transform and report</source>
        <translation>Transformação e relatório</translation>
    </message>
    <message>
        <source>Verdict: accepted, review (needs review) or rejected (no reliable match)</source>
        <translation>Veredito: accepted (aceito), review (precisa de revisão) ou rejected (nenhuma correspondência confiável)</translation>
    </message>
    <message>
        <source>Reasons for the verdict</source>
        <translation>Razões do veredito</translation>
    </message>
    <message>
        <source>Number of tie points in use</source>
        <translation>Número de pontos homólogos em uso</translation>
    </message>
    <message>
        <source>RMSE in reference pixels</source>
        <translation>RMSE em pixels da referência</translation>
    </message>
    <message>
        <source>RMSE in map units</source>
        <translation>RMSE em unidades do mapa</translation>
    </message>
    <message>
        <source>Error on unseen areas, in reference pixels</source>
        <translation>Erro em áreas não vistas, em pixels da referência</translation>
    </message>
    <message>
        <source>Radius that contains 90 % of the residuals, in reference pixels</source>
        <translation>Raio que contém 90 % dos resíduos, em pixels da referência</translation>
    </message>
    <message>
        <source>Share of the overlap that tie points cover</source>
        <translation>Parte da sobreposição que os pontos homólogos cobrem</translation>
    </message>
    <message>
        <source>Probability of being within WITHIN_PX of the ground</source>
        <translation>Probabilidade de estar a menos de WITHIN_PX do terreno</translation>
    </message>
    <message>
        <source>Distance that the probability is about, in reference pixels</source>
        <translation>Distância de que trata a probabilidade, em pixels da referência</translation>
    </message>
    <message>
        <source>Distance that the probability is about, in map units</source>
        <translation>Distância de que trata a probabilidade, em unidades do mapa</translation>
    </message>
    <message>
        <source>Match scenes with camera models</source>
        <translation>Emparelhar cenas com modelos de câmera</translation>
    </message>
    <message>
        <source>Finds tie points and their heights between two satellite scenes with RPCs.</source>
        <translation>Acha pontos homólogos e suas alturas entre duas cenas de satélite com RPCs.</translation>
    </message>
    <message>
        <source>For two scenes with RPC camera models that show the same place from two directions. Tie points are searched along epipolar lines only. Each gets a height above the ellipsoid, and the camera model of the moving scene is corrected (by a shift or an affine transform in its image).

Two views cannot tell an error along the epipolar lines from a height, so all heights may be wrong by the same amount.</source>
        <translation>Para duas cenas com modelos de câmera RPC que mostram o mesmo lugar de duas direções. Os pontos homólogos são buscados só ao longo de linhas epipolares. Cada um recebe uma altura acima do elipsoide, e o modelo de câmera da cena móvel é corrigido (por um deslocamento ou uma transformação afim em sua imagem).

Duas vistas não distinguem um erro ao longo das linhas epipolares de uma altura, portanto todas as alturas podem ter o mesmo erro.</translation>
    </message>
    <message>
        <source>rpc,stereo,epipolar,satellite,heights,dsm,tie points,bias compensation</source>
        <translation>rpc,estéreo,epipolar,satélite,alturas,mds,pontos homólogos,compensação de viés</translation>
    </message>
    <message>
        <source>Lowest ground</source>
        <translation>Terreno mais baixo</translation>
    </message>
    <message>
        <source>Highest ground</source>
        <translation>Terreno mais alto</translation>
    </message>
    <message>
        <source>Metres above the ellipsoid. Empty: all heights that the camera models allow.</source>
        <translation>Metros acima do elipsoide. Vazio: todas as alturas que os modelos de câmera permitem.</translation>
    </message>
    <message>
        <source>The correction of the camera model of the moving scene.</source>
        <translation>A correção do modelo de câmera da cena móvel.</translation>
    </message>
    <message>
        <source>Correction of the camera model</source>
        <translation>Correção do modelo de câmera</translation>
    </message>
    <message>
        <source>Spacing of the tie points in pixels</source>
        <translation>Espaçamento dos pontos homólogos em pixels</translation>
    </message>
    <message>
        <source>Tie points with heights</source>
        <translation>Pontos homólogos com alturas</translation>
    </message>
    <message>
        <source>Number of tie points</source>
        <translation>Número de pontos homólogos</translation>
    </message>
    <message>
        <source>Share of tie points within a pixel of their epipolar line</source>
        <translation>Parte dos pontos homólogos a menos de um pixel de sua linha epipolar</translation>
    </message>
    <message>
        <source>Median distance of the tie points from their epipolar lines, in pixels</source>
        <translation>Distância mediana dos pontos homólogos a suas linhas epipolares, em pixels</translation>
    </message>
    <message>
        <source>A web layer has no camera model. Choose a scene with RPCs as reference.</source>
        <translation>Uma camada web não tem modelo de câmera. Escolha como referência uma cena com RPCs.</translation>
    </message>
    <message>
        <source>Give both the lowest and the highest ground, or neither.</source>
        <translation>Informe o terreno mais baixo e o mais alto, ou nenhum.</translation>
    </message>
    <message>
        <source>Alternative {number}, which “Register raster by operation” can take: {what}</source>
        <translation>Alternativa {number}, que “Registrar raster por operação” pode tomar: {what}</translation>
    </message>
    <message>
        <source>Moving layer</source>
        <translation>Camada móvel</translation>
    </message>
    <message>
        <source>The raster to correct, with or without georeference.</source>
        <translation>O raster a corrigir, com ou sem georreferência.</translation>
    </message>
    <message>
        <source>Reference layer</source>
        <translation>Camada de referência</translation>
    </message>
    <message>
        <source>The raster whose position you trust. Web layers are rendered around the moving layer or over the area.</source>
        <translation>O raster em cuja posição você confia. Camadas web são desenhadas em torno da camada móvel ou na área.</translation>
    </message>
    <message>
        <source>Pixels outside the moving layer</source>
        <translation>Pixels fora da camada móvel</translation>
    </message>
    <message>
        <source>Nodata value for output bands</source>
        <translation>Valor sem dados para as bandas de saída</translation>
    </message>
    <message>
        <source>Heights for the camera model (rpc-bias)</source>
        <translation>Alturas para o modelo de câmera (rpc-bias)</translation>
    </message>
    <message>
        <source>auto: as in the moving layer; NaN or a mask if it does not mark them.</source>
        <translation>auto: como na camada móvel; NaN ou uma máscara se ela não os marca.</translation>
    </message>
    <message>
        <source>Value of pixels outside. Empty: that of the moving layer, if nodata is chosen.</source>
        <translation>Valor dos pixels de fora. Vazio: o da camada móvel, se sem dados for escolhido.</translation>
    </message>
    <message>
        <source>Metres above the ellipsoid, for rpc-bias only. Empty: the height offset of the camera model.</source>
        <translation>Metros acima do elipsoide, só para rpc-bias. Vazio: a altura média do modelo de câmera.</translation>
    </message>
    <message>
        <source>A file of tie points or ground control points in any of the formats.</source>
        <translation>Um arquivo de pontos homólogos ou pontos de controle de solo em qualquer dos formatos.</translation>
    </message>
    <message>
        <source>Format of the points</source>
        <translation>Formato dos pontos</translation>
    </message>
    <message>
        <source>CRS of the map coordinates</source>
        <translation>SRC das coordenadas de mapa</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Colunas de uma tabela</translation>
    </message>
    <message>
        <source>Moving coordinates have y before x</source>
        <translation>As coordenadas móveis têm y antes de x</translation>
    </message>
    <message>
        <source>Map coordinates have y before x</source>
        <translation>As coordenadas de mapa têm y antes de x</translation>
    </message>
    <message>
        <source>“{layer}” is no raster file, so it has no pixels that points could count.</source>
        <translation>“{layer}” não é um arquivo raster, portanto não tem pixels que os pontos possam contar.</translation>
    </message>
    <message>
        <source>Number of points in use</source>
        <translation>Número de pontos em uso</translation>
    </message>
    <message>
        <source>Number of check points</source>
        <translation>Número de pontos de verificação</translation>
    </message>
    <message>
        <source>RMSE of the check points in reference pixels</source>
        <translation>RMSE dos pontos de verificação em pixels da referência</translation>
    </message>
    <message>
        <source>The columns of a table are given as moving_x=NAME,moving_y=NAME,reference_x=NAME,…</source>
        <translation>As colunas de uma tabela são dadas como moving_x=NOME,moving_y=NOME,reference_x=NOME,…</translation>
    </message>
    <message>
        <source>auto: recognised by the first lines of the file.</source>
        <translation>auto: reconhecido pelas primeiras linhas do arquivo.</translation>
    </message>
    <message>
        <source>The moving raster. Needed if the file has its map coordinates and pixels are wanted.</source>
        <translation>O raster móvel. Necessário se o arquivo tem suas coordenadas de mapa e se querem pixels.</translation>
    </message>
    <message>
        <source>The reference raster of the points. Empty: the map coordinates in the file are used.</source>
        <translation>O raster de referência dos pontos. Vazio: usam-se as coordenadas de mapa do arquivo.</translation>
    </message>
    <message>
        <source>Tables of latitude and longitude, or of row and column, have this order.</source>
        <translation>Tabelas de latitude e longitude, ou de linha e coluna, têm esta ordem.</translation>
    </message>
    <message>
        <source>Tables of latitude and longitude, or of northing and easting, have this order.</source>
        <translation>Tabelas de latitude e longitude, ou de norte e leste, têm esta ordem.</translation>
    </message>
    <message>
        <source>CRS of map coordinates, if the file does not name it.</source>
        <translation>SRC das coordenadas de mapa, se o arquivo não o nomeia.</translation>
    </message>
    <message>
        <source>If they are not recognised: moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME, or moving_col and moving_row for pixels; column numbers start at 1.</source>
        <translation>Se não forem reconhecidas: moving_x=NOME,moving_y=NOME,reference_x=NOME,reference_y=NOME, ou moving_col e moving_row para pixels; os números de coluna começam em 1.</translation>
    </message>
    <message>
        <source>Register raster</source>
        <translation>Registrar raster</translation>
    </message>
    <message>
        <source>Warps a raster to its position on the reference.</source>
        <translation>Leva um raster a sua posição na referência.</translation>
    </message>
    <message>
        <source>Writes a copy of the moving raster, registered to the reference, with all its bands, data type, nodata and colours.

Give the transform that “Match layers” wrote, or none: then the layers are matched first. If there is no reliable match, nothing is written and the algorithm gives the reasons.</source>
        <translation>Grava uma cópia do raster móvel, registrada à referência, com todas as bandas, tipo de dados, sem dados e cores.

Informe a transformação que “Emparelhar camadas” gravou, ou nenhuma: então as camadas são emparelhadas antes. Se não há correspondência confiável, nada é gravado e o algoritmo dá as razões.</translation>
    </message>
    <message>
        <source>warp,register,registration,coregistration,georeference,rectify,align</source>
        <translation>warp,registrar,registro,corregistro,georreferenciar,retificar,alinhar</translation>
    </message>
    <message>
        <source>Transform (empty: match first)</source>
        <translation>Transformação (vazio: emparelhar antes)</translation>
    </message>
    <message>
        <source>A file written by “Match layers” for these two layers. If it is given, the other options are ignored.</source>
        <translation>Um arquivo gravado por “Emparelhar camadas” para estas duas camadas. Se informado, as outras opções são ignoradas.</translation>
    </message>
    <message>
        <source>A stored transform fits a reference with pixels of its own, not a web layer. Match without it.</source>
        <translation>Uma transformação salva serve a uma referência com pixels próprios, não a uma camada web. Emparelhe sem ela.</translation>
    </message>
    <message>
        <source>reference: the pixels of the reference. own: pixels of the same size as in the moving raster.</source>
        <translation>reference: os pixels da referência. own: pixels do mesmo tamanho que no raster móvel.</translation>
    </message>
    <message>
        <source>Register vector</source>
        <translation>Registrar vetor</translation>
    </message>
    <message>
        <source>Moves a vector layer that was digitised or detected on one raster to its position on the other.</source>
        <translation>Move uma camada vetorial digitalizada ou detectada em um raster para sua posição no outro.</translation>
    </message>
    <message>
        <source>Applies a coordinate operation, written by “Fit transform from points” or “Match layers”, to a layer that was digitised on the moving raster: parcels of an old map, or boxes, polygons and points that a detector found in a radar image and that are to be shown on a photo. Attributes, heights and measures are kept, and shared borders stay shared to the last digit; the accuracy of the new positions is added.

For curved transforms, long segments can be divided first. Arcs become short lines.</source>
        <translation>Aplica uma operação de coordenadas, gravada por “Ajustar transformação a pontos” ou “Emparelhar camadas”, a uma camada digitalizada sobre o raster móvel: lotes de um mapa antigo, ou caixas, polígonos e pontos que um detector achou em uma imagem de radar e que devem ser mostrados em uma foto. Atributos, alturas e medidas são mantidos, e limites compartilhados seguem compartilhados até o último dígito; a exatidão das novas posições é acrescentada.

Para transformações curvas, segmentos longos podem ser divididos antes. Arcos viram linhas curtas.</translation>
    </message>
    <message>
        <source>rubbersheet,adjust,transform,move,georeference,digitised,registration,carry,detections,objects,uncertainty</source>
        <translation>rubbersheet,ajustar,transformar,mover,georreferenciar,digitalizado,registro,levar,detecções,objetos,incerteza</translation>
    </message>
    <message>
        <source>Drawn on the moving raster, in any CRS.</source>
        <translation>Desenhada sobre o raster móvel, em qualquer SRC.</translation>
    </message>
    <message>
        <source>Divide segments longer than</source>
        <translation>Dividir segmentos mais longos que</translation>
    </message>
    <message>
        <source>Before the transform, in units of the layer. 0: vertices only.</source>
        <translation>Antes da transformação, em unidades da camada. 0: só vértices.</translation>
    </message>
    <message>
        <source>From the reference to the moving raster</source>
        <translation>Da referência ao raster móvel</translation>
    </message>
    <message>
        <source>For a layer in the right position that is to be shown on the uncorrected raster.</source>
        <translation>Para uma camada na posição correta que deve ser mostrada sobre o raster sem correção.</translation>
    </message>
    <message>
        <source>Add the accuracy of the positions</source>
        <translation>Acrescentar a exatidão das posições</translation>
    </message>
    <message>
        <source>As attributes sigma_px (pixels of the raster that the layer is moved to) and sigma_m (metres, where that raster has a CRS): the standard deviation along one axis, from the covariance of the transform and the leave-out error of the tie points.</source>
        <translation>Como atributos sigma_px (pixels do raster para o qual a camada é movida) e sigma_m (metros, onde esse raster tem SRC): o desvio padrão em um eixo, da covariância da transformação e do erro dos pontos homólogos em áreas não vistas.</translation>
    </message>
    <message>
        <source>Number of features</source>
        <translation>Número de feições</translation>
    </message>
    <message>
        <source>The layer cannot be read. Repair its data source or choose another one.</source>
        <translation>A camada não pode ser lida. Repare sua fonte de dados ou escolha outra.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a transform. Choose a file that “Match layers” wrote.</source>
        <translation>{path} não pode ser lido como transformação. Escolha um arquivo que “Emparelhar camadas” gravou.</translation>
    </message>
    <message>
        <source>{path} holds no transform. Choose a file that “Match layers” wrote.</source>
        <translation>{path} não contém transformação. Escolha um arquivo que “Emparelhar camadas” gravou.</translation>
    </message>
    <message>
        <source>The match that this file reports gave no transform.</source>
        <translation>A correspondência que este arquivo relata não deu transformação.</translation>
    </message>
    <message>
        <source>The file holds no transform. Choose one that “Match layers” wrote.</source>
        <translation>O arquivo não contém transformação. Escolha um que “Emparelhar camadas” gravou.</translation>
    </message>
    <message>
        <source>The transform was found for “{0}”, not for “{1}”: it is valid only if both have the same pixels.</source>
        <translation>A transformação foi achada para “{0}”, não para “{1}”: só vale se ambos têm os mesmos pixels.</translation>
    </message>
    <message>
        <source>Existing georeference of the moving rasters</source>
        <translation>Georreferência existente dos rasters móveis</translation>
    </message>
    <message>
        <source>Existing georeference of the moving layer</source>
        <translation>Georreferência existente da camada móvel</translation>
    </message>
    <message>
        <source>Area to match in</source>
        <translation>Área em que emparelhar</translation>
    </message>
    <message>
        <source>Polygons to match in</source>
        <translation>Polígonos em que emparelhar</translation>
    </message>
    <message>
        <source>Polygons to ignore</source>
        <translation>Polígonos a ignorar</translation>
    </message>
    <message>
        <source>The georeference may be off by (reference pixels)</source>
        <translation>Erro possível da georreferência (pixels da referência)</translation>
    </message>
    <message>
        <source>Rough points as lines</source>
        <translation>Pontos aproximados como linhas</translation>
    </message>
    <message>
        <source>File of rough points</source>
        <translation>Arquivo de pontos aproximados</translation>
    </message>
    <message>
        <source>Rough points may be off by (reference pixels)</source>
        <translation>Erro possível dos pontos aproximados (pixels da referência)</translation>
    </message>
    <message>
        <source>moving layer</source>
        <translation>camada móvel</translation>
    </message>
    <message>
        <source>reference layer</source>
        <translation>camada de referência</translation>
    </message>
    <message>
        <source>Bands of the {0}</source>
        <translation>Bandas da {0}</translation>
    </message>
    <message>
        <source>Contrast stretch of the {0}</source>
        <translation>Realce de contraste da {0}</translation>
    </message>
    <message>
        <source>CRS of the {0}</source>
        <translation>SRC da {0}</translation>
    </message>
    <message>
        <source>What is in the scene? (matcher tar)</source>
        <translation>O que há na cena? (método tar)</translation>
    </message>
    <message>
        <source>Land cover (matcher tar)</source>
        <translation>Cobertura da terra (método tar)</translation>
    </message>
    <message>
        <source>Coarse search (matcher tar)</source>
        <translation>Busca grosseira (método tar)</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Tie points over the whole scene (auto, off, on, or their spacing)</source>
        <translation>Pontos homólogos em toda a cena (auto, off, on, ou seu espaçamento)</translation>
    </message>
    <message>
        <source>Working size in pixels</source>
        <translation>Tamanho de trabalho em pixels</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>The kind of transform from the moving layer to the reference. auto: chosen by cross-validation.</source>
        <translation>O tipo de transformação da camada móvel para a referência. auto: escolhida por validação cruzada.</translation>
    </message>
    <message>
        <source>Part of the reference to search; a small one is faster and more reliable. Empty: all of it.</source>
        <translation>Parte da referência a buscar; uma pequena é mais rápida e confiável. Vazio: toda.</translation>
    </message>
    <message>
        <source>Only areas inside these polygons are matched. Empty: everything.</source>
        <translation>Só áreas dentro destes polígonos são emparelhadas. Vazio: tudo.</translation>
    </message>
    <message>
        <source>Areas inside these polygons are not matched: map margins, sea, cloud.</source>
        <translation>Áreas dentro destes polígonos não são emparelhadas: margens de mapa, mar, nuvens.</translation>
    </message>
    <message>
        <source>auto: used as a first guess, which the images must confirm. none: ignored, the whole area is searched.</source>
        <translation>auto: usada como primeira hipótese, que as imagens devem confirmar. none: ignorada, busca-se em toda a área.</translation>
    </message>
    <message>
        <source>Where texture repeats, as in orchards, a georeference that is good to less than half a row tells which row it is. The search covers twice this distance. Empty: unknown.</source>
        <translation>Onde a textura se repete, como em pomares, uma georreferência boa a menos de meia fileira diz qual fileira é. A busca cobre o dobro desta distância. Vazio: desconhecido.</translation>
    </message>
    <message>
        <source>Each line starts at a place in the moving layer and ends at the same place in the reference. Two lines tell where to search.</source>
        <translation>Cada linha começa em um lugar da camada móvel e termina no mesmo lugar da referência. Duas linhas dizem onde buscar.</translation>
    </message>
    <message>
        <source>Places known in both rasters, in any point format, such as .points or a table with the columns moving_col, moving_row, reference_col and reference_row. Two points tell where to search.</source>
        <translation>Lugares conhecidos nos dois rasters, em qualquer formato de pontos, como .points ou uma tabela com as colunas moving_col, moving_row, reference_col e reference_row. Dois pontos dizem onde buscar.</translation>
    </message>
    <message>
        <source>The search covers twice this distance around them.</source>
        <translation>A busca cobre o dobro desta distância em torno deles.</translation>
    </message>
    <message>
        <source>The device to compute on. auto: a graphics card if PyTorch finds one, otherwise the processor.</source>
        <translation>O dispositivo em que calcular. auto: uma placa de vídeo se o PyTorch achar uma, senão o processador.</translation>
    </message>
    <message>
        <source>One or three bands to match with. Empty: chosen automatically.</source>
        <translation>Uma ou três bandas com que emparelhar. Vazio: escolhidas automaticamente.</translation>
    </message>
    <message>
        <source>How values are stretched for matching; the output keeps its values. log is good for radar.</source>
        <translation>Como os valores são realçados para emparelhar; a saída mantém seus valores. log é bom para radar.</translation>
    </message>
    <message>
        <source>If the raster has none, or a wrong one. Empty: that of the raster.</source>
        <translation>Se o raster não tem um, ou tem um errado. Vazio: o do raster.</translation>
    </message>
    <message>
        <source>Long side of the images in the coarse search.</source>
        <translation>Lado longo das imagens na busca grosseira.</translation>
    </message>
    <message>
        <source>Words separated by commas, such as: harbour, dense housing. Empty: found in the images.</source>
        <translation>Palavras separadas por vírgulas, como: porto, casas densas. Vazio: achadas nas imagens.</translation>
    </message>
    <message>
        <source>A land-cover raster that describes the scene if you give no words.</source>
        <translation>Um raster de cobertura da terra que descreve a cena se você não der palavras.</translation>
    </message>
    <message>
        <source>search: the coarse search of all matchers. own: the matcher&apos;s own coarse search.</source>
        <translation>search: a busca grosseira de todos os métodos. own: a busca grosseira do próprio método.</translation>
    </message>
    <message>
        <source>auto: where native pixels disagree with the transform. on: always. A spacing: in reference pixels, such as 40, or in units of the reference’s CRS, such as 250 map.</source>
        <translation>auto: onde os pixels nativos discordam da transformação. on: sempre. Um espaçamento: em pixels da referência, como 40, ou em unidades do SRC da referência, como 250 map.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>A mesma semente dá o mesmo resultado.</translation>
    </message>
    <message>
        <source>The moving layer “{moving}” is no raster file, so it cannot be registered. Save it as GeoTIFF first.</source>
        <translation>A camada móvel “{moving}” não é um arquivo raster, portanto não pode ser registrada. Salve-a antes como GeoTIFF.</translation>
    </message>
    <message>
        <source>Where to draw “{reference}” is unknown, because “{moving}” has no georeference. Give the area to match in.</source>
        <translation>Não se sabe onde desenhar “{reference}”, pois “{moving}” não tem georreferência. Informe a área em que emparelhar.</translation>
    </message>
    <message>
        <source>The area to match in is empty. Give a rectangle with some width and height, or none.</source>
        <translation>A área em que emparelhar está vazia. Informe um retângulo com alguma largura e altura, ou nenhum.</translation>
    </message>
    <message>
        <source>The layer “{name}” holds no lines. Draw one for each place, or choose none.</source>
        <translation>A camada “{name}” não contém linhas. Desenhe uma para cada lugar, ou não escolha nenhuma.</translation>
    </message>
    <message>
        <source>“{layer}” does not reach where the moving layer lies. Zoom the map to the right place and choose “What the map canvas shows” as the area.</source>
        <translation>“{layer}” não chega aonde fica a camada móvel. Leve o mapa ao lugar certo e escolha “O que o mapa mostra” como área.</translation>
    </message>
    <message>
        <source>Drawing the reference</source>
        <translation>Desenhando a referência</translation>
    </message>
    <message>
        <source>“{name}” shows no layer. Make some visible, then match again.</source>
        <translation>“{name}” não mostra camada alguma. Torne algumas visíveis, depois emparelhe de novo.</translation>
    </message>
    <message>
        <source>“{name}” was drawn for the match, and the picture is lost. Match again to go on with it.</source>
        <translation>“{name}” foi desenhado para a correspondência, e a imagem se perdeu. Emparelhe de novo para continuar com ele.</translation>
    </message>
    <message>
        <source>There is no area to draw. Zoom the map to your layers, then match again.</source>
        <translation>Não há área a desenhar. Leve o mapa a suas camadas, depois emparelhe de novo.</translation>
    </message>
    <message>
        <source>“{name}” was not drawn within {seconds:g} seconds. Hide slow layers, choose a smaller area, or check the connection to the server.</source>
        <translation>“{name}” não foi desenhado em {seconds:g} segundos. Oculte camadas lentas, escolha uma área menor, ou verifique a conexão com o servidor.</translation>
    </message>
    <message>
        <source>“{name}” shows {what} in this area at this scale. Zoom to where it has content, make layers visible, or check the connection to the server.</source>
        <translation>“{name}” mostra {what} nesta área nesta escala. Vá aonde há conteúdo, torne camadas visíveis, ou verifique a conexão com o servidor.</translation>
    </message>
    <message>
        <source>“{path}” was written, but QGIS cannot open it. Look at the file.</source>
        <translation>“{path}” foi gravado, mas o QGIS não consegue abri-lo. Veja o arquivo.</translation>
    </message>
    <message>
        <source>A rough point lies off the map of “{name}”. Leave it out, or show the place anew.</source>
        <translation>Um ponto aproximado fica fora do mapa de “{name}”. Omita-o, ou mostre o lugar de novo.</translation>
    </message>
    <message>
        <source>The sample layer “{path}” cannot be written. Free some space, or look at the folder.</source>
        <translation>A camada de exemplo “{path}” não pode ser gravada. Libere espaço, ou veja a pasta.</translation>
    </message>
    <message>
        <source>There is no registration to assess. Match two layers first.</source>
        <translation>Não há registro a avaliar. Emparelhe antes duas camadas.</translation>
    </message>
    <message>
        <source>{0}, {1} control points in use.</source>
        <translation>{0}, {1} pontos de controle em uso.</translation>
    </message>
    <message>
        <source>RMSE {0}: the root of the mean of dX² + dY² over these {1} points.</source>
        <translation>RMSE {0}: a raiz da média de dX² + dY² destes {1} pontos.</translation>
    </message>
    <message>
        <source>{0} with degrees of freedom: divided by 2 n − {1} parameters instead of 2 n.</source>
        <translation>{0} com graus de liberdade: dividido por 2 n − {1} parâmetros em vez de 2 n.</translation>
    </message>
    <message>
        <source>{0} on areas that the fit has not seen (nine areas in turn).</source>
        <translation>{0} em áreas que o ajuste não viu (nove áreas por vez).</translation>
    </message>
    <message>
        <source>90 % of the residuals are below {0} (CE90).</source>
        <translation>90 % dos resíduos ficam abaixo de {0} (CE90).</translation>
    </message>
    <message>
        <source>{0} check points, not used in the fit: RMSE {1}.</source>
        <translation>{0} pontos de verificação, não usados no ajuste: RMSE {1}.</translation>
    </message>
    <message>
        <source>No check points: make some of the points check points to get an independent RMSE.</source>
        <translation>Sem pontos de verificação: faça de alguns pontos pontos de verificação para obter um RMSE independente.</translation>
    </message>
    <message>
        <source>{0:.0f} % of the overlap lies outside the points: there the transform extrapolates.</source>
        <translation>{0:.0f} % da sobreposição fica fora dos pontos: ali a transformação extrapola.</translation>
    </message>
    <message>
        <source>{0} of {1} cells have no point.</source>
        <translation>{0} de {1} células não têm ponto.</translation>
    </message>
    <message>
        <source>± {0} {1}, ± {2:.0f}°, ± {3:.0f} %</source>
        <translation>± {0} {1}, ± {2:.0f}°, ± {3:.0f} %</translation>
    </message>
    <message>
        <source>Residual, px</source>
        <translation>Resíduo, px</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Point {0}</source>
        <translation>Ponto {0}</translation>
    </message>
    <message>
        <source>Residual {0:.2f} px</source>
        <translation>Resíduo {0:.2f} px</translation>
    </message>
    <message>
        <source>Confidence {0:.2f}</source>
        <translation>Confiança {0:.2f}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>verificação</translation>
    </message>
    <message>
        <source>Residuals drawn {0:g} times</source>
        <translation>Resíduos desenhados {0:g} vezes</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalhes da mensagem</translation>
    </message>
    <message>
        <source>Draw the rectangle to match in on the map, or choose another area.</source>
        <translation>Desenhe no mapa o retângulo em que emparelhar, ou escolha outra área.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read. Repair its data source, or choose another layer.</source>
        <translation>“{0}” não pode ser lido. Repare sua fonte de dados, ou escolha outra camada.</translation>
    </message>
    <message>
        <source>The map shows only the moving layer. Add a layer whose position you trust as the reference.</source>
        <translation>O mapa mostra só a camada móvel. Acrescente como referência uma camada em cuja posição você confia.</translation>
    </message>
    <message>
        <source>Choose the reference layer: the raster whose position you trust.</source>
        <translation>Escolha a camada de referência: o raster em cuja posição você confia.</translation>
    </message>
    <message>
        <source>Moving and reference layer are the same. Choose two different layers.</source>
        <translation>A camada móvel e a de referência são a mesma. Escolha duas camadas diferentes.</translation>
    </message>
    <message>
        <source>The project has no layers. Add two rasters, or open files with “…”.</source>
        <translation>O projeto não tem camadas. Acrescente dois rasters, ou abra arquivos com “…”.</translation>
    </message>
    <message>
        <source>The project has no raster layer. Add the raster to correct, or open its file with “…”.</source>
        <translation>O projeto não tem camada raster. Acrescente o raster a corrigir, ou abra seu arquivo com “…”.</translation>
    </message>
    <message>
        <source>Choose the moving layer: the raster to correct. Web layers can only be the reference.</source>
        <translation>Escolha a camada móvel: o raster a corrigir. Camadas web só podem ser a referência.</translation>
    </message>
    <message>
        <source>This matcher needs a camera model (RPC) on both layers. Choose “Automatic”, or two original scenes.</source>
        <translation>Este método precisa de um modelo de câmera (RPC) nas duas camadas. Escolha “Automático”, ou duas cenas originais.</translation>
    </message>
    <message>
        <source>Both layers have camera models (RPC): tie points get heights, and the moving camera model is corrected.</source>
        <translation>As duas camadas têm modelos de câmera (RPC): os pontos homólogos recebem alturas, e o modelo de câmera móvel é corrigido.</translation>
    </message>
    <message>
        <source>“{0}” has no georeference: the result will be in its pixel coordinates, not in map coordinates.</source>
        <translation>“{0}” não tem georreferência: o resultado ficará em suas coordenadas de pixel, não de mapa.</translation>
    </message>
    <message>
        <source>“{0}” has no georeference: only its content is used to find it.</source>
        <translation>“{0}” não tem georreferência: só seu conteúdo é usado para achá-la.</translation>
    </message>
    <message>
        <source>Write the registered raster</source>
        <translation>Gravar o raster registrado</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>Write the tie points</source>
        <translation>Gravar os pontos homólogos</translation>
    </message>
    <message>
        <source>Georeferencer points (*.points)</source>
        <translation>Pontos do Georreferenciador (*.points)</translation>
    </message>
    <message>
        <source>Write a VRT with ground control points</source>
        <translation>Gravar um VRT com pontos de controle de solo</translation>
    </message>
    <message>
        <source>Virtual raster (*.vrt)</source>
        <translation>Raster virtual (*.vrt)</translation>
    </message>
    <message>
        <source>{0} already exists. Replace what is in it?</source>
        <translation>{0} já existe. Substituir o que há nele?</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Substituir o arquivo</translation>
    </message>
    <message>
        <source>The Georeferencer needs a raster file, and “{0}” is not one. Save the layer as GeoTIFF first.</source>
        <translation>O Georreferenciador precisa de um arquivo raster, e “{0}” não é um. Salve antes a camada como GeoTIFF.</translation>
    </message>
    <message>
        <source>This QGIS has no Georeferencer. Export the points and open them in another program.</source>
        <translation>Este QGIS não tem Georreferenciador. Exporte os pontos e abra-os em outro programa.</translation>
    </message>
    <message>
        <source>Written: {0}. In the Georeferencer choose the transformation type {1} to see residuals.</source>
        <translation>Gravado: {0}. No Georreferenciador escolha o tipo de transformação {1} para ver resíduos.</translation>
    </message>
    <message>
        <source>The Georeferencer did not open. Open it from the Layer or Raster menu.</source>
        <translation>O Georreferenciador não abriu. Abra-o pelo menu Camada ou Raster.</translation>
    </message>
    <message>
        <source>The raster to correct</source>
        <translation>O raster a corrigir</translation>
    </message>
    <message>
        <source>The layer whose position you trust</source>
        <translation>A camada em cuja posição você confia</translation>
    </message>
    <message>
        <source>Shows or hides the options</source>
        <translation>Mostra ou oculta as opções</translation>
    </message>
    <message>
        <source>The method that compares the two layers</source>
        <translation>O método que compara as duas camadas</translation>
    </message>
    <message>
        <source>Words for what both layers show, separated by commas</source>
        <translation>Palavras para o que as duas camadas mostram, separadas por vírgulas</translation>
    </message>
    <message>
        <source>A land-cover raster that describes the scene if you give no words</source>
        <translation>Um raster de cobertura da terra que descreve a cena se você não der palavras</translation>
    </message>
    <message>
        <source>The coarse search that places the layer before points are matched</source>
        <translation>A busca grosseira que coloca a camada antes de emparelhar pontos</translation>
    </message>
    <message>
        <source>Heights above the ellipsoid; without a layer, that of the camera model</source>
        <translation>Alturas acima do elipsoide; sem camada, a do modelo de câmera</translation>
    </message>
    <message>
        <source>The kinds of transform to try</source>
        <translation>Os tipos de transformação a tentar</translation>
    </message>
    <message>
        <source>The part of the reference to search</source>
        <translation>A parte da referência a buscar</translation>
    </message>
    <message>
        <source>Only areas inside these polygons are matched</source>
        <translation>Só áreas dentro destes polígonos são emparelhadas</translation>
    </message>
    <message>
        <source>Areas inside these polygons are not matched</source>
        <translation>Áreas dentro destes polígonos não são emparelhadas</translation>
    </message>
    <message>
        <source>Whether to use the present position of the moving layer</source>
        <translation>Se a posição atual da camada móvel é usada</translation>
    </message>
    <message>
        <source>Removes the placement by hand</source>
        <translation>Remove a colocação à mão</translation>
    </message>
    <message>
        <source>Matches the whole scene at native resolution, on a grid of tie points</source>
        <translation>Emparelha a cena inteira na resolução nativa, em uma grade de pontos homólogos</translation>
    </message>
    <message>
        <source>The device to compute on</source>
        <translation>O dispositivo em que calcular</translation>
    </message>
    <message>
        <source>The command that installs what is missing</source>
        <translation>O comando que instala o que falta</translation>
    </message>
    <message>
        <source>Shows the details of the message</source>
        <translation>Mostra os detalhes da mensagem</translation>
    </message>
    <message>
        <source>Stops the task within a second; nothing is changed</source>
        <translation>Para a tarefa em um segundo; nada é mudado</translation>
    </message>
    <message>
        <source>Writes the result to files for other programs</source>
        <translation>Grava o resultado em arquivos para outros programas</translation>
    </message>
    <message>
        <source>The order in which points are shown</source>
        <translation>A ordem em que os pontos são mostrados</translation>
    </message>
    <message>
        <source>All steps: click one to return to it</source>
        <translation>Todos os passos: clique em um para voltar a ele</translation>
    </message>
    <message>
        <source>Shows only the points that contain a text or meet a condition</source>
        <translation>Mostra só os pontos que contêm um texto ou atendem a uma condição</translation>
    </message>
    <message>
        <source>The tie points; right-click for the actions on the selected ones</source>
        <translation>Os pontos homólogos; clique direito para as ações sobre os selecionados</translation>
    </message>
    <message>
        <source>The transform that is fitted to the points in use</source>
        <translation>A transformação que é ajustada aos pontos em uso</translation>
    </message>
    <message>
        <source>Stops the search; the points stay as they are</source>
        <translation>Para a busca; os pontos ficam como estão</translation>
    </message>
    <message>
        <source>Error of each transform on areas that its fit has not seen; smaller is better</source>
        <translation>Erro de cada transformação em áreas que seu ajuste não viu; menor é melhor</translation>
    </message>
    <message>
        <source>How the registered layer is shown over the reference</source>
        <translation>Como a camada registrada é mostrada sobre a referência</translation>
    </message>
    <message>
        <source>Opacity, position of the divider, speed, or size of the squares</source>
        <translation>Opacidade, posição do divisor, velocidade, ou tamanho dos quadrados</translation>
    </message>
    <message>
        <source>Finds rotation, scale and shift automatically, then tie points; fits a transform and assesses it. No file is written. If there is no reliable match, Crosstie says so.</source>
        <translation>Acha automaticamente rotação, escala e deslocamento, depois pontos homólogos; ajusta uma transformação e a avalia. Nenhum arquivo é gravado. Se não há correspondência confiável, o Crosstie o diz.</translation>
    </message>
    <message>
        <source>Writes the registered raster with all its bands, values and nodata to a new file beside the moving one, and adds it to the map. Your files are not changed.</source>
        <translation>Grava o raster registrado com todas as bandas, valores e sem dados em um arquivo novo ao lado do móvel, e o acrescenta ao mapa. Seus arquivos não mudam.</translation>
    </message>
    <message>
        <source>The georeference is used as a first guess, which the images must confirm. If the layer is far from its correct position, ignore its georeference: then the whole area is searched.</source>
        <translation>A georreferência é usada como primeira hipótese, que as imagens devem confirmar. Se a camada está longe de sua posição correta, ignore sua georreferência: então busca-se em toda a área.</translation>
    </message>
    <message>
        <source>Automatic takes the simplest transform that does as well as any other on areas that the fit has not seen. A shift needs one point, a similarity two, an affine transform three, a projective one four.</source>
        <translation>Automático toma a transformação mais simples que vai tão bem quanto qualquer outra em áreas que o ajuste não viu. Um deslocamento precisa de um ponto, uma similaridade de dois, uma afim de três, uma projetiva de quatro.</translation>
    </message>
    <message>
        <source>A text that the point must contain, or a condition in QGIS&apos;s expression language with the names of the columns: residual &gt; 2 and not locked, origin = &apos;manual&apos;, confidence &lt; 0.5.</source>
        <translation>Um texto que o ponto deve conter, ou uma condição na linguagem de expressões do QGIS com os nomes das colunas: residual &gt; 2 and not locked, origin = &apos;manual&apos;, confidence &lt; 0.5.</translation>
    </message>
    <message>
        <source>Points below this confidence are not used, except those that you have accepted, placed or locked. The matcher does not run again.</source>
        <translation>Pontos abaixo desta confiança não são usados, exceto os que você aceitou, pôs ou travou. O método não roda de novo.</translation>
    </message>
    <message>
        <source>Points with a larger residual are not used; points with a smaller one are used again, also if the matcher had rejected them. At the right end the decisions of the matcher apply.</source>
        <translation>Pontos com resíduo maior não são usados; os de resíduo menor são usados de novo, também se o método os tinha rejeitado. Na ponta direita valem as decisões do método.</translation>
    </message>
    <message>
        <source>Check points are not used in the fit, so their RMSE is independent.</source>
        <translation>Pontos de verificação não são usados no ajuste, portanto seu RMSE é independente.</translation>
    </message>
    <message>
        <source>Takes the point with the largest residual out of use, fits again, and repeats this until the RMSE that you ask for is reached. Locked points stay. It can be undone in one step.</source>
        <translation>Tira de uso o ponto de maior resíduo, ajusta de novo, e repete até alcançar o RMSE que você pede. Pontos travados ficam. Pode ser desfeito em um passo.</translation>
    </message>
    <message>
        <source>Adds the points of a file of the Georeferencer, GDAL, ENVI, ArcGIS, Metashape, AROSICS or IIIF, or of a GeoPackage, GeoJSON or table. It can be undone in one step.</source>
        <translation>Acrescenta os pontos de um arquivo do Georreferenciador, GDAL, ENVI, ArcGIS, Metashape, AROSICS ou IIIF, ou de um GeoPackage, GeoJSON ou tabela. Pode ser desfeito em um passo.</translation>
    </message>
    <message>
        <source>Takes points out of use where they are dense, so that the others cover the image evenly.</source>
        <translation>Tira pontos de uso onde são densos, para que os outros cubram a imagem por igual.</translation>
    </message>
    <message>
        <source>Restores the points as the matcher found them. It can be undone.</source>
        <translation>Restaura os pontos como o método os achou. Pode ser desfeito.</translation>
    </message>
    <message>
        <source>The overlap is divided into nine areas; each is predicted from the points of the others. The RMSE of these predictions shows whether a transform with more parameters is better or only follows the noise.</source>
        <translation>A sobreposição é dividida em nove áreas; cada uma é prevista pelos pontos das outras. O RMSE destas previsões mostra se uma transformação com mais parâmetros é melhor ou só segue o ruído.</translation>
    </message>
    <message>
        <source>Writes a self-contained HTML page: verdict, accuracy, figures, the transform, the files with their hashes, all parameters and versions, and every point; or JSON for other programs.</source>
        <translation>Grava uma página HTML autônoma: veredito, exatidão, figuras, a transformação, os arquivos com seus hashes, todos os parâmetros e versões, e cada ponto; ou JSON para outros programas.</translation>
    </message>
    <message>
        <source>Each match of this project is kept with its points, decisions and transform. Matches are saved with the project, in a GeoPackage beside it, and can be restored after a crash.</source>
        <translation>Cada correspondência deste projeto é guardada com seus pontos, decisões e transformação. As correspondências são salvas com o projeto, em um GeoPackage ao lado, e podem ser restauradas após uma falha.</translation>
    </message>
    <message>
        <source>native pixels from the left edge</source>
        <translation>pixels nativos a partir da borda esquerda</translation>
    </message>
    <message>
        <source>native pixels from the top edge</source>
        <translation>pixels nativos a partir da borda superior</translation>
    </message>
    <message>
        <source>map coordinate to the right, in the layer&apos;s CRS</source>
        <translation>coordenada de mapa para a direita, no SRC da camada</translation>
    </message>
    <message>
        <source>map coordinate upwards</source>
        <translation>coordenada de mapa para cima</translation>
    </message>
    <message>
        <source>pasting “latitude, longitude” sets both</source>
        <translation>colar “latitude, longitude” define as duas</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Number of the point; it never changes</source>
        <translation>Número do ponto; nunca muda</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Whether the point is in use</source>
        <translation>Se o ponto está em uso</translation>
    </message>
    <message>
        <source>Residual px</source>
        <translation>Resíduo px</translation>
    </message>
    <message>
        <source>Distance between the mapped and the measured position</source>
        <translation>Distância entre a posição transformada e a medida</translation>
    </message>
    <message>
        <source>Unseen px</source>
        <translation>Não visto px</translation>
    </message>
    <message>
        <source>Error of the point in a fit without it</source>
        <translation>Erro do ponto em um ajuste sem ele</translation>
    </message>
    <message>
        <source>Chance that the match is right, 0 to 1</source>
        <translation>Chance de a correspondência estar certa, de 0 a 1</translation>
    </message>
    <message>
        <source>Not used because</source>
        <translation>Não usado porque</translation>
    </message>
    <message>
        <source>Why the point is not in use</source>
        <translation>Por que o ponto não está em uso</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Control points are used in the fit, check points only measure its error</source>
        <translation>Pontos de controle são usados no ajuste, pontos de verificação só medem seu erro</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Travado</translation>
    </message>
    <message>
        <source>Automatic steps do not change the point</source>
        <translation>Passos automáticos não mudam o ponto</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Which matcher found it, or “manual”</source>
        <translation>Que método o achou, ou “manual”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Sua própria nota</translation>
    </message>
    <message>
        <source>dX px</source>
        <translation>dX px</translation>
    </message>
    <message>
        <source>Residual to the right, reference pixels</source>
        <translation>Resíduo para a direita, pixels da referência</translation>
    </message>
    <message>
        <source>dY px</source>
        <translation>dY px</translation>
    </message>
    <message>
        <source>Residual downwards, reference pixels</source>
        <translation>Resíduo para baixo, pixels da referência</translation>
    </message>
    <message>
        <source>Residual (map)</source>
        <translation>Resíduo (mapa)</translation>
    </message>
    <message>
        <source>Residual in units of the reference&apos;s CRS</source>
        <translation>Resíduo em unidades do SRC da referência</translation>
    </message>
    <message>
        <source>Moving col</source>
        <translation>Col. móvel</translation>
    </message>
    <message>
        <source>Moving layer: {0}</source>
        <translation>Camada móvel: {0}</translation>
    </message>
    <message>
        <source>Moving row</source>
        <translation>Linha móvel</translation>
    </message>
    <message>
        <source>Moving X</source>
        <translation>X móvel</translation>
    </message>
    <message>
        <source>Moving layer: {0}; {1}</source>
        <translation>Camada móvel: {0}; {1}</translation>
    </message>
    <message>
        <source>Moving Y</source>
        <translation>Y móvel</translation>
    </message>
    <message>
        <source>Reference col</source>
        <translation>Col. referência</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation>Referência: {0}</translation>
    </message>
    <message>
        <source>Reference row</source>
        <translation>Linha referência</translation>
    </message>
    <message>
        <source>Reference X</source>
        <translation>X referência</translation>
    </message>
    <message>
        <source>Reference: {0}; {1}</source>
        <translation>Referência: {0}; {1}</translation>
    </message>
    <message>
        <source>Reference Y</source>
        <translation>Y referência</translation>
    </message>
    <message>
        <source>This is not a complete condition yet. Write, for example: residual &gt; 2</source>
        <translation>Esta ainda não é uma condição completa. Escreva, por exemplo: residual &gt; 2</translation>
    </message>
    <message>
        <source>There is no column “{0}”. There are: {1}.</source>
        <translation>Não há coluna “{0}”. Há: {1}.</translation>
    </message>
    <message>
        <source>Colour: in use or not</source>
        <translation>Cor: em uso ou não</translation>
    </message>
    <message>
        <source>Colour: residual</source>
        <translation>Cor: resíduo</translation>
    </message>
    <message>
        <source>Colour: confidence</source>
        <translation>Cor: confiança</translation>
    </message>
    <message>
        <source>No residual vectors</source>
        <translation>Sem vetores de resíduo</translation>
    </message>
    <message>
        <source>Residual vectors {0} times</source>
        <translation>Vetores de resíduo {0} vezes</translation>
    </message>
    <message>
        <source>Hide the points (H)</source>
        <translation>Ocultar os pontos (H)</translation>
    </message>
    <message>
        <source>There are no tie points to review. Match two layers first.</source>
        <translation>Não há pontos homólogos a revisar. Emparelhe antes duas camadas.</translation>
    </message>
    <message>
        <source>{0} of {1} points in use</source>
        <translation>{0} de {1} pontos em uso</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>{0} mostrados</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>seleção: {0}</translation>
    </message>
    <message>
        <source>RMSE {0} · unseen areas {1}</source>
        <translation>RMSE {0} · áreas não vistas {1}</translation>
    </message>
    <message>
        <source>{0} check points: RMSE {1}</source>
        <translation>{0} pontos de verificação: RMSE {1}</translation>
    </message>
    <message>
        <source>fitting …</source>
        <translation>ajustando …</translation>
    </message>
    <message>
        <source>Click, Shift + click</source>
        <translation>Clique, Shift + clique</translation>
    </message>
    <message>
        <source>select a point, add one to the selection</source>
        <translation>selecionar um ponto, acrescentar um à seleção</translation>
    </message>
    <message>
        <source>Drag over the map</source>
        <translation>Arrastar sobre o mapa</translation>
    </message>
    <message>
        <source>select the points in a rectangle</source>
        <translation>selecionar os pontos de um retângulo</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>select the points in a polygon: click its corners</source>
        <translation>selecionar os pontos de um polígono: clique em seus cantos</translation>
    </message>
    <message>
        <source>Drag an end</source>
        <translation>Arrastar uma ponta</translation>
    </message>
    <message>
        <source>move the point in that layer</source>
        <translation>mover o ponto nessa camada</translation>
    </message>
    <message>
        <source>Ctrl + drag an end</source>
        <translation>Ctrl + arrastar uma ponta</translation>
    </message>
    <message>
        <source>search for the best match nearby</source>
        <translation>buscar perto a melhor correspondência</translation>
    </message>
    <message>
        <source>Enter, click on the match</source>
        <translation>Enter, clique na correspondência</translation>
    </message>
    <message>
        <source>accept the match</source>
        <translation>aceitar a correspondência</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>refuse the match: the point goes where you dropped it</source>
        <translation>recusar a correspondência: o ponto vai aonde você o soltou</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>move the reference end by ¼ pixel, with Shift by 1 pixel</source>
        <translation>mover a ponta da referência ¼ de pixel, com Shift 1 pixel</translation>
    </message>
    <message>
        <source>Alt + arrow keys</source>
        <translation>Alt + setas</translation>
    </message>
    <message>
        <source>the same for the end in the moving layer; in its own window the other way</source>
        <translation>o mesmo para a ponta da camada móvel; em sua própria janela, ao contrário</translation>
    </message>
    <message>
        <source>A, R</source>
        <translation>A, R</translation>
    </message>
    <message>
        <source>accept, reject</source>
        <translation>aceitar, rejeitar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>apagar</translation>
    </message>
    <message>
        <source>Z, Y</source>
        <translation>Z, Y</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>desfazer, refazer</translation>
    </message>
    <message>
        <source>Esc, right click</source>
        <translation>Esc, clique direito</translation>
    </message>
    <message>
        <source>cancel, deselect, leave the tool</source>
        <translation>cancelar, desmarcar, deixar a ferramenta</translation>
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
        <translation>Clique</translation>
    </message>
    <message>
        <source>a place in the moving layer; its match in the reference is searched</source>
        <translation>um lugar na camada móvel; busca-se sua correspondência na referência</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <translation>Shift + clique</translation>
    </message>
    <message>
        <source>a place in the reference; its match in the moving layer is searched</source>
        <translation>um lugar na referência; busca-se sua correspondência na camada móvel</translation>
    </message>
    <message>
        <source>Click on the match, Enter</source>
        <translation>Clique na correspondência, Enter</translation>
    </message>
    <message>
        <source>accept what is shown</source>
        <translation>aceitar o que é mostrado</translation>
    </message>
    <message>
        <source>Click elsewhere</source>
        <translation>Clique em outro lugar</translation>
    </message>
    <message>
        <source>place the other end by hand</source>
        <translation>pôr a outra ponta à mão</translation>
    </message>
    <message>
        <source>Click in the window of the moving image</source>
        <translation>Clique na janela da imagem móvel</translation>
    </message>
    <message>
        <source>this place in the moving layer, first or second</source>
        <translation>este lugar na camada móvel, primeiro ou segundo</translation>
    </message>
    <message>
        <source>refuse the match, back to what the transform expects</source>
        <translation>recusar a correspondência, voltar ao que a transformação espera</translation>
    </message>
    <message>
        <source>undo the first click, then leave the tool</source>
        <translation>desfazer o primeiro clique, depois deixar a ferramenta</translation>
    </message>
    <message>
        <source>Drag the layer</source>
        <translation>Arrastar a camada</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>movê-la</translation>
    </message>
    <message>
        <source>Drag the round handle, Ctrl + drag</source>
        <translation>Arrastar a alça redonda, Ctrl + arrastar</translation>
    </message>
    <message>
        <source>rotate it; with Shift in steps of 15°</source>
        <translation>girá-la; com Shift em passos de 15°</translation>
    </message>
    <message>
        <source>Drag a corner</source>
        <translation>Arrastar um canto</translation>
    </message>
    <message>
        <source>scale it</source>
        <translation>escalá-la</translation>
    </message>
    <message>
        <source>move it by 1 pixel of the screen, with Shift by 10</source>
        <translation>movê-la 1 pixel da tela, com Shift 10</translation>
    </message>
    <message>
        <source>Q, E</source>
        <translation>Q, E</translation>
    </message>
    <message>
        <source>rotate it left, right by ½°, with Shift by 5°</source>
        <translation>girá-la à esquerda, à direita ½°, com Shift 5°</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>scale it by ½ %</source>
        <translation>escalá-la ½ %</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>fit to view: upright in the middle of the map</source>
        <translation>ajustar à vista: em pé no meio do mapa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>hide or show it, to see what is below</source>
        <translation>ocultá-la ou mostrá-la, para ver o que há embaixo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>done: the match starts from here</source>
        <translation>pronto: a correspondência parte daqui</translation>
    </message>
    <message>
        <source>undo the drag; otherwise everything since you chose the tool</source>
        <translation>desfazer o arraste; senão tudo desde que você escolheu a ferramenta</translation>
    </message>
    <message>
        <source>{length} {direction}</source>
        <translation>{length} {direction}</translation>
    </message>
    <message>
        <source>Streets and other wide areas align; {away}</source>
        <translation>Ruas e outras áreas amplas coincidem; {away}</translation>
    </message>
    <message>
        <source>Roofs and other small areas align; {away}</source>
        <translation>Telhados e outras áreas pequenas coincidem; {away}</translation>
    </message>
    <message>
        <source>One row further: {away}</source>
        <translation>Uma fileira adiante: {away}</translation>
    </message>
    <message>
        <source>{rows} rows further: {away}</source>
        <translation>{rows} fileiras adiante: {away}</translation>
    </message>
    <message>
        <source>Moved by {away}</source>
        <translation>Movido {away}</translation>
    </message>
    <message>
        <source>As matched: roofs and other small areas align</source>
        <translation>Como emparelhado: telhados e outras áreas pequenas coincidem</translation>
    </message>
    <message>
        <source>As matched: streets and other wide areas align</source>
        <translation>Como emparelhado: ruas e outras áreas amplas coincidem</translation>
    </message>
    <message>
        <source>As matched</source>
        <translation>Como emparelhado</translation>
    </message>
    <message>
        <source>{0} px</source>
        <translation>{0} px</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>para o leste</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>para o sudeste</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>para o sul</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>para o sudoeste</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>para o oeste</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>para o noroeste</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>para o norte</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>para o nordeste</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>para a direita</translation>
    </message>
    <message>
        <source>to the right and down</source>
        <translation>para a direita e para baixo</translation>
    </message>
    <message>
        <source>down</source>
        <translation>para baixo</translation>
    </message>
    <message>
        <source>to the left and down</source>
        <translation>para a esquerda e para baixo</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>para a esquerda</translation>
    </message>
    <message>
        <source>to the left and up</source>
        <translation>para a esquerda e para cima</translation>
    </message>
    <message>
        <source>up</source>
        <translation>para cima</translation>
    </message>
    <message>
        <source>to the right and up</source>
        <translation>para a direita e para cima</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similaridade</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>Afim</translation>
    </message>
    <message>
        <source>Projective</source>
        <translation>Projetiva</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <translation>Polinômio, 2º grau</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <translation>Polinômio, 3º grau</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <translation>Spline de placa fina</translation>
    </message>
    <message>
        <source>Local flow</source>
        <translation>Fluxo local</translation>
    </message>
    <message>
        <source>Triangles, each affine</source>
        <translation>Triângulos, cada um afim</translation>
    </message>
    <message>
        <source>Camera model, corrected</source>
        <translation>Modelo de câmera, corrigido</translation>
    </message>
    <message>
        <source>{0:.2f} px</source>
        <translation>{0:.2f} px</translation>
    </message>
    <message>
        <source>All {0} points are looked at.</source>
        <translation>Todos os {0} pontos foram olhados.</translation>
    </message>
    <message>
        <source>{0} of {1} looked at, {2} rejected.</source>
        <translation>{0} de {1} olhados, {2} rejeitados.</translation>
    </message>
    <message>
        <source>{0} of {1} looked at.</source>
        <translation>{0} de {1} olhados.</translation>
    </message>
    <message>
        <source>Stop after {0} more right ones in a row.</source>
        <translation>Pare após mais {0} certos seguidos.</translation>
    </message>
    <message>
        <source>You can stop: fewer than 1 in 10 of the others is wrong (95 % certain).</source>
        <translation>Você pode parar: menos de 1 em 10 dos outros está errado (95 % de certeza).</translation>
    </message>
    <message>
        <source>If 1 in 10 points was wrong, so many right ones in a row would be unlikely (5 %). This holds if the other points are no worse than those you looked at, so begin with the largest residuals. After a rejected point the row begins anew and is longer: another row is another chance to be lucky.</source>
        <translation>Se 1 em 10 pontos estivesse errado, tantos certos seguidos seriam improváveis (5 %). Isto vale se os outros pontos não são piores que os que você olhou, portanto comece pelos maiores resíduos. Após um ponto rejeitado a sequência recomeça e é mais longa: outra sequência é outra chance de ter sorte.</translation>
    </message>
    <message>
        <source>Tie points: {0} in use of {1}</source>
        <translation>Pontos homólogos: {0} em uso de {1}</translation>
    </message>
    <message>
        <source>RMSE: {0}</source>
        <translation>RMSE: {0}</translation>
    </message>
    <message>
        <source>Coverage: {0} of the overlap</source>
        <translation>Cobertura: {0} da sobreposição</translation>
    </message>
    <message>
        <source>Transform: {0}</source>
        <translation>Transformação: {0}</translation>
    </message>
    <message>
        <source>{0} doubtful tie points are shown on the map. Nothing was changed.</source>
        <translation>{0} pontos homólogos duvidosos são mostrados no mapa. Nada foi mudado.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>About {0}, tested on areas that the fit has not seen</source>
        <translation>Cerca de {0}, testado em áreas que o ajuste não viu</translation>
    </message>
    <message>
        <source>About {0} at its own points: too few to test it elsewhere</source>
        <translation>Cerca de {0} em seus próprios pontos: poucos demais para testá-lo em outro lugar</translation>
    </message>
    <message>
        <source>Choose a smaller area that both layers show (Options → Area).</source>
        <translation>Escolha uma área menor que as duas camadas mostrem (Opções → Área).</translation>
    </message>
    <message>
        <source>Draw polygons over map margins, sea or cloud and ignore them (Options → Ignore inside).</source>
        <translation>Desenhe polígonos sobre margens de mapa, mar ou nuvens e ignore-os (Opções → Ignorar dentro).</translation>
    </message>
    <message>
        <source>If the moving layer is far from its correct position, ignore its georeference (Options).</source>
        <translation>Se a camada móvel está longe de sua posição correta, ignore sua georreferência (Opções).</translation>
    </message>
    <message>
        <source>Try other bands, or a reference that looks more like the moving layer.</source>
        <translation>Tente outras bandas, ou uma referência mais parecida com a camada móvel.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi mudado.</translation>
    </message>
    <message>
        <source>control</source>
        <translation>controle</translation>
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
        <translation>ponto-chave</translation>
    </message>
    <message>
        <source>rejected by hand</source>
        <translation>rejeitado à mão</translation>
    </message>
    <message>
        <source>outside the raster</source>
        <translation>fora do raster</translation>
    </message>
    <message>
        <source>disagrees with the transform</source>
        <translation>discorda da transformação</translation>
    </message>
    <message>
        <source>off the ground</source>
        <translation>fora do terreno</translation>
    </message>
    <message>
        <source>moves unlike its neighbours</source>
        <translation>move-se diferente dos vizinhos</translation>
    </message>
    <message>
        <source>confidence below the limit</source>
        <translation>confiança abaixo do limite</translation>
    </message>
    <message>
        <source>residual above the limit</source>
        <translation>resíduo acima do limite</translation>
    </message>
    <message>
        <source>removed to reach the target RMSE</source>
        <translation>removido para alcançar o RMSE desejado</translation>
    </message>
    <message>
        <source>thinned to an even spread</source>
        <translation>reduzido a uma distribuição uniforme</translation>
    </message>
    <message>
        <source>{name} may not be read: check the permissions of the file and of its folder.</source>
        <translation>{name} não pode ser lido: verifique as permissões do ficheiro e da sua pasta.</translation>
    </message>
    <message>
        <source>{file}, line {line}: no batch has written this. Move the file elsewhere, choose another folder, or allow it to be overwritten.</source>
        <translation>{file}, linha {line}: nenhum lote escreveu isto. Mova o arquivo, escolha outra pasta ou permita que ele seja sobrescrito.</translation>
    </message>
    <message>
        <source>{name} has no registration to write: open it, place it by hand and accept it.</source>
        <translation>{name} não tem registro para escrever: abra-o, coloque-o à mão e aceite-o.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no batch. Choose another one.</source>
        <translation>A pasta {folder} não contém nenhum lote. Escolha outra.</translation>
    </message>
    <message>
        <source>{file} is no record of a batch, or one of a newer Crosstie. Choose another folder.</source>
        <translation>{file} não descreve um lote, ou é de um Crosstie mais recente. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The list of this batch is missing: {path}. Put it back, or make a new batch.</source>
        <translation>Falta a lista deste lote: {path}. Reponha-a ou crie um novo lote.</translation>
    </message>
    <message>
        <source>{count} row(s) have no reference: {names}. Choose one.</source>
        <translation>{count} linha(s) sem referência: {names}. Escolha uma.</translation>
    </message>
    <message>
        <source>There is no raster to register. Add some.</source>
        <translation>Não há nenhum raster para registrar. Adicione alguns.</translation>
    </message>
    <message>
        <source>{file} was changed while it was matched. Run the batch again once the file stays as it is.</source>
        <translation>{file} foi alterado durante a correspondência. Execute o lote de novo quando o arquivo parar de mudar.</translation>
    </message>
    <message>
        <source>Python could not be started for the batch ({program}).</source>
        <translation>Não foi possível iniciar o Python para o lote ({program}).</translation>
    </message>
    <message>
        <source>This batch names a matcher that was not chosen on this computer. Choose it in the options first.</source>
        <translation>Este lote indica um método de correspondência que não foi escolhido neste computador. Escolha-o primeiro nas opções.</translation>
    </message>
    <message>
        <source>Registers every pair of a CSV with the columns moving and reference (and optionally id and target). Each pair gets one line in results.jsonl, a coordinate operation and, if it is accepted, a raster.

Any option below can also be a column, named like the option of the command line (area, rough_points, transform); it then applies to that pair.

After an interruption, start it again with the same folder: finished pairs are skipped. On a Dask cluster, run “python -m crosstie batch” instead.</source>
        <translation>Registra cada par de um CSV com as colunas moving e reference (e opcionalmente id e target). Cada par recebe uma linha em results.jsonl, uma operação de coordenadas e, se aceito, um raster.

Qualquer opção abaixo pode também ser uma coluna, com o nome da opção da linha de comando (area, rough_points, transform); ela vale então para esse par.

Após uma interrupção, inicie de novo com a mesma pasta: os pares prontos são pulados. Em um cluster Dask, use “python -m crosstie batch”.</translation>
    </message>
    <message>
        <source>Save each match for a review</source>
        <translation>Salvar cada correspondência para revisão</translation>
    </message>
    <message>
        <source>The dock Many layers opens the folder then, and each of its matches like any single one.</source>
        <translation>O painel «Muitas camadas» abre então a pasta e cada correspondência como uma única.</translation>
    </message>
    <message>
        <source>Pairs at a time</source>
        <translation>Pares de cada vez</translation>
    </message>
    <message>
        <source>Each pair is matched in a process of its own where this is more than 1.</source>
        <translation>Se for mais de 1, cada par é processado num processo próprio.</translation>
    </message>
    <message>
        <source>What agrees is bright in one image and dark in the other, as clouds are in a thermal image, and the ground beside it does not agree: the two sensors may see the clouds beside their place. Draw polygons over the clouds to ignore them.</source>
        <translation>O que coincide é claro numa imagem e escuro na outra, como as nuvens numa imagem térmica, e o terreno ao lado não coincide: os dois sensores podem ver as nuvens fora do seu lugar. Desenhe polígonos sobre as nuvens para as ignorar.</translation>
    </message>
    <message>
        <source>The chance of being within {px:.3g} px of the ground is {share}.</source>
        <translation>A chance de estar a menos de {px:.3g} px do terreno: {share}.</translation>
    </message>
    <message>
        <source>Place the moving layer roughly on the map by hand.</source>
        <translation>Coloque a camada móvel aproximadamente no mapa à mão.</translation>
    </message>
    <message>
        <source>as many fields as the header has (with decimal commas the separator must be a semicolon or a tab; a text with the separator in it stands in quotation marks)</source>
        <translation>tantos campos quantos o cabeçalho tem (com vírgulas decimais, o separador deve ser um ponto e vírgula ou uma tabulação; um texto que contém o separador fica entre aspas)</translation>
    </message>
    <message>
        <source>{raster} lies elsewhere on the map than the raster that the operation was found for, or is turned over: its pixels were moved as that raster&apos;s were. Check the result on the map.</source>
        <translation>{raster} está noutro lugar do mapa que o raster para o qual a operação foi encontrada, ou está virado: os seus pixels foram movidos como os desse raster. Verifique o resultado no mapa.</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this CRS: choose it when you load the file, or use .tif.</source>
        <translation>O formato {driver} não guarda este SRC: escolha-o ao carregar o ficheiro, ou use .tif.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Choose another one.</source>
        <translation>A pasta {folder} não pode ser criada. Escolha outra.</translation>
    </message>
    <message>
        <source>Choose a folder for the results first.</source>
        <translation>Escolha primeiro uma pasta para os resultados.</translation>
    </message>
    <message>
        <source>The fit is still being computed. Accept the row in a moment.</source>
        <translation>O ajuste ainda está sendo calculado. Aceite a linha daqui a pouco.</translation>
    </message>
    <message>
        <source>There is no registration to accept: place it by hand and match it, or give it up.</source>
        <translation>Não há registro para aceitar: coloque à mão e faça a correspondência, ou desista.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Escolha primeiro uma linha.</translation>
    </message>
    <message>
        <source>There is no index yet: no row is done.</source>
        <translation>Ainda não há índice: nenhuma linha está pronta.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>The raster to register</source>
        <translation>O raster a registrar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>What the match says of itself</source>
        <translation>O que a correspondência diz de si</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is to be done, or was</source>
        <translation>O que há a fazer, ou foi feito</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Calibrated chance of being right</source>
        <translation>Probabilidade calibrada de acerto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Error on areas that the fit has not seen, in pixels of the reference</source>
        <translation>Erro em áreas que o ajuste não viu, em pixels da referência</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>How long the match took</source>
        <translation>Quanto demorou a correspondência</translation>
    </message>
    <message>
        <source>The raster whose position you trust</source>
        <translation>O raster em cuja posição confia</translation>
    </message>
    <message>
        <source>The rows to register; right-click for the actions on the selected ones</source>
        <translation>As linhas; clique direito para agir nas escolhidas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>à espera</translation>
    </message>
    <message>
        <source>being matched</source>
        <translation>em andamento</translation>
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
        <translation>aceito por você</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>por escrever</translation>
    </message>
    <message>
        <source>for you to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>No pixel of the result is valid: it lies beside the moving raster, or all numbers of that are nodata, or so near to nodata that GDAL does not tell them apart.</source>
        <translation>Nenhum pixel do resultado é válido: fica ao lado do raster a registar, ou todos os valores deste são nodata, ou tão próximos de nodata que o GDAL não os distingue.</translation>
    </message>
    <message>
        <source>The camera model of {raster} sees no ground: use the original product.</source>
        <translation>O modelo de câmara de {raster} não vê o terreno: use o produto original.</translation>
    </message>
    <message>
        <source>No pair of these rasters was matched reliably, so there is nothing to adjust. Look at the reasons of the pairs.</source>
        <translation>Nenhum par destes rasters foi correspondido de forma fiável, por isso não há nada a ajustar. Veja as razões dos pares.</translation>
    </message>
    <message>
        <source>Report of a stack</source>
        <translation>Relatório de uma pilha</translation>
    </message>
    <message>
        <source>{count} rasters, {pairs} pairs, {loops} loops. Loops fail to close by {before} px, without the wrong pairs by {kept} px; after the adjustment pairs close to {after} px (RMS, pixels of the reference).</source>
        <translation>{count} rasters, {pairs} pares, {loops} laços. Os laços fecham com erro de {before} px, sem os pares errados de {kept} px; depois do ajustamento os pares fecham com {after} px (RMS, pixels da referência).</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>stays in its place</source>
        <translation>fica no seu lugar</translation>
    </message>
    <message>
        <source>adjusted and checked</source>
        <translation>ajustado e verificado</translation>
    </message>
    <message>
        <source>adjusted, not checked by a loop</source>
        <translation>ajustado, sem laço que o verifique</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>raster</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>island</source>
        <translation>ilha</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>tie points</source>
        <translation>pontos homólogos</translation>
    </message>
    <message>
        <source>residual, px</source>
        <translation>resíduo, px</translation>
    </message>
    <message>
        <source>closure before, px</source>
        <translation>fechamento antes, px</translation>
    </message>
    <message>
        <source>closure after, px</source>
        <translation>fechamento depois, px</translation>
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
        <translation>errado segundo os seus laços</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>sem correspondência</translation>
    </message>
    <message>
        <source>left out, unsure</source>
        <translation>excluído, incerto</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>par</translation>
    </message>
    <message>
        <source>why</source>
        <translation>porquê</translation>
    </message>
    <message>
        <source>The rasters fall into {count} islands that no pair joins: each was solved for itself ({fixed} stay in their places).</source>
        <translation>Os rasters formam {count} ilhas que nenhum par liga: cada uma foi resolvida por si ({fixed} ficam no seu lugar).</translation>
    </message>
    <message>
        <source>Left out, since their pairs do not close with those of the others; they probably show another place: {names}.</source>
        <translation>Excluídos, porque os seus pares não fecham com os dos outros; provavelmente mostram outro lugar: {names}.</translation>
    </message>
    <message>
        <source>Left out, since no pair of theirs was matched reliably; they may show another place: {names}.</source>
        <translation>Excluídos, porque nenhum dos seus pares foi correspondido de forma fiável; talvez mostrem outro lugar: {names}.</translation>
    </message>
    <message>
        <source>Left out, since they cannot be opened: {names}.</source>
        <translation>Excluídos, porque não podem ser abertos: {names}.</translation>
    </message>
    <message>
        <source>Loops do not close, and nothing tells which of their pairs is wrong. The least likely ones were left out: {pairs}. Look at these pairs.</source>
        <translation>Há laços que não fecham, e nada indica qual dos seus pares está errado. Os menos prováveis foram excluídos: {pairs}. Olhe estes pares.</translation>
    </message>
    <message>
        <source>Wrong by their loops, and left out: {pairs}.</source>
        <translation>Errados segundo os seus laços, e excluídos: {pairs}.</translation>
    </message>
    <message>
        <source>There is no loop of pairs, so nothing can be checked: look at the results.</source>
        <translation>Não há nenhum laço de pares, por isso nada pode ser verificado: olhe os resultados.</translation>
    </message>
    <message>
        <source>Not checked by any loop that closes: {names}. Look at them.</source>
        <translation>Nenhum laço que feche os verifica: {names}. Olhe-os.</translation>
    </message>
    <message>
        <source>The shared grid would have no pixels. Check its pixel size and extent.</source>
        <translation>A grade comum não teria pixels. Verifique o tamanho do pixel e a extensão.</translation>
    </message>
    <message>
        <source>The shared grid would have {width:,.0f} × {height:,.0f} pixels. Check its pixel size and extent, or let it cover the reference alone.</source>
        <translation>A grade comum teria {width:,.0f} × {height:,.0f} pixels. Verifique o tamanho do pixel e a extensão, ou deixe-a cobrir só a referência.</translation>
    </message>
    <message>
        <source>The rasters have no area that all of them show. Write a grid that covers all.</source>
        <translation>Não há nenhuma área que todos os rasters mostrem. Escreva uma grade que cubra todos.</translation>
    </message>
    <message>
        <source>{raster} has no place in the CRS of the shared grid. Choose another CRS.</source>
        <translation>{raster} não tem lugar no SRC da grade comum. Escolha outro SRC.</translation>
    </message>
    <message>
        <source>“{name}” is not in the stack, or stands for several rasters. Name the reference by its file, one of the stack&apos;s that can be opened.</source>
        <translation>“{name}” não está na pilha, ou designa vários rasters. Indique a referência pelo seu arquivo, um da pilha que possa ser aberto.</translation>
    </message>
    <message>
        <source>{name} is no list of rasters: the column raster is needed.</source>
        <translation>{name} não é uma lista de rasters: é precisa a coluna raster.</translation>
    </message>
    <message>
        <source>{name}, line {line}: no plain raster file is named here.</source>
        <translation>{name}, linha {line}: aqui não é indicado nenhum arquivo raster comum.</translation>
    </message>
    <message>
        <source>Adjusting the stack</source>
        <translation>Ajustando a pilha</translation>
    </message>
    <message>
        <source>A stack takes two rasters or more that can be opened. Add some.</source>
        <translation>Uma pilha precisa de pelo menos dois rasters que possam ser abertos. Adicione mais.</translation>
    </message>
    <message>
        <source>No two of these rasters lie on the same ground, so no pair can be matched.</source>
        <translation>Não há dois destes rasters sobre o mesmo terreno, por isso nenhum par pode ser correspondido.</translation>
    </message>
    <message>
        <source>Matching the pairs: {name}</source>
        <translation>Correspondendo os pares: {name}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escrevendo {name}</translation>
    </message>
    <message>
        <source>{file} is one of the stack&apos;s rasters. Choose another folder.</source>
        <translation>{file} é um dos rasters da pilha. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Register a stack of rasters</source>
        <translation>Registrar uma pilha de rasters</translation>
    </message>
    <message>
        <source>Registers many rasters of one place with each other, so that all agree.</source>
        <translation>Registra entre si muitos rasters de um lugar, de modo que todos concordem.</translation>
    </message>
    <message>
        <source>Matches pairs of the rasters, closes loops of pairs to find wrong ones, and adjusts all rasters at once. Each is then written once, on one shared grid, so that the rasters can be compared pixel by pixel. The report stack.html says how well the stack agrees, and which rasters were left out.

Rasters are taken in the order of the days in their names or metadata, if all have one. Start it again with the same folder to go on after an interruption, or after you have corrected pairs: the dock Many layers opens them from the folder pairs.</source>
        <translation>Corresponde pares dos rasters, fecha laços de pares para encontrar os errados e ajusta todos os rasters de uma vez. Cada um é então escrito uma só vez, numa grade comum, para que os rasters possam ser comparados pixel a pixel. O relatório stack.html diz quanto a pilha concorda e que rasters foram excluídos.

Os rasters seguem os dias dos seus nomes ou metadados, se todos os tiverem. Inicie de novo com a mesma pasta para continuar depois de uma interrupção, ou depois de corrigir pares: o painel Muitas camadas abre-os da pasta pairs.</translation>
    </message>
    <message>
        <source>stack,time series,many,adjustment,bundle,loop closure,coregistration</source>
        <translation>pilha,série temporal,muitos,ajustamento,bloco,fechamento,corregistro</translation>
    </message>
    <message>
        <source>Raster files of one place; they may differ in sensor, CRS and pixel size.</source>
        <translation>Arquivos raster de um lugar; podem diferir em sensor, SRC e tamanho do pixel.</translation>
    </message>
    <message>
        <source>Raster that stays in its place</source>
        <translation>Raster que fica no seu lugar</translation>
    </message>
    <message>
        <source>One of the rasters; by default the best connected one.</source>
        <translation>Um dos rasters; por omissão o mais bem ligado.</translation>
    </message>
    <message>
        <source>Pairs of each raster</source>
        <translation>Pares de cada raster</translation>
    </message>
    <message>
        <source>More pairs take longer, find more errors and agree better.</source>
        <translation>Mais pares demoram mais, acham mais erros e concordam melhor.</translation>
    </message>
    <message>
        <source>What the grid covers</source>
        <translation>O que a grade cobre</translation>
    </message>
    <message>
        <source>common: what all rasters show.</source>
        <translation>common: o que todos os rasters mostram.</translation>
    </message>
    <message>
        <source>Rasters adjusted</source>
        <translation>Rasters ajustados</translation>
    </message>
    <message>
        <source>Rasters left out</source>
        <translation>Rasters excluídos</translation>
    </message>
    <message>
        <source>Closure after the adjustment, px</source>
        <translation>Fechamento depois do ajustamento, px</translation>
    </message>
    <message>
        <source>“{text}” is no map frame. Give auto, off, or its corners in pixels of the moving raster, such as 90 80, 910 85, 905 690, 88 700.</source>
        <translation>“{text}” não é uma moldura de mapa. Informe auto, off ou os cantos em pixels do raster móvel, como 90 80, 910 85, 905 690, 88 700.</translation>
    </message>
    <message>
        <source>The map frame crosses itself or holds nothing. Give its corners one after the other, all round.</source>
        <translation>A moldura do mapa cruza a si mesma ou não contém nada. Informe os cantos um após o outro, dando a volta.</translation>
    </message>
    <message>
        <source>The map frame of {raster} was found: what lies outside it was ignored.</source>
        <translation>A moldura do mapa de {raster} foi encontrada: o que fica fora foi ignorado.</translation>
    </message>
    <message>
        <source>The map frame lies outside {raster}, which has {width} × {height} pixels. Give its corners in pixels, counted from the upper left corner.</source>
        <translation>A moldura do mapa fica fora de {raster}, que tem {width} × {height} pixels. Informe os cantos em pixels, contados do canto superior esquerdo.</translation>
    </message>
    <message>
        <source>The layer “{layer}” does not hold one polygon on the moving layer. Draw the map frame there, once.</source>
        <translation>A camada “{layer}” não contém um único polígono sobre a camada móvel. Desenhe ali a moldura do mapa, uma vez.</translation>
    </message>
    <message>
        <source>Map frame of {0}</source>
        <translation>Moldura do mapa de {0}</translation>
    </message>
    <message>
        <source>Cut off what lies outside the map frame</source>
        <translation>Cortar o que fica fora da moldura do mapa</translation>
    </message>
    <message>
        <source>Of a scanned sheet: title, legend and margin. Scans without a frame stay whole.</source>
        <translation>De uma folha digitalizada: título, legenda e margem. Digitalizações sem moldura ficam inteiras.</translation>
    </message>
    <message>
        <source>Map frame of a scanned sheet (auto, off, or its corners)</source>
        <translation>Moldura de uma folha digitalizada (auto, off ou os cantos)</translation>
    </message>
    <message>
        <source>auto: a map frame is looked for, and what lies outside it is ignored. off: the whole scan counts. Corners: in pixels of the moving layer, such as 90 80, 910 85, 905 690, 88 700.</source>
        <translation>auto: procura-se uma moldura e o que fica fora é ignorado. off: conta a digitalização inteira. Cantos: em pixels da camada móvel, como 90 80, 910 85, 905 690, 88 700.</translation>
    </message>
    <message>
        <source>{file} is no plain file. Save the sheet index as a GeoPackage first.</source>
        <translation>{file} não é um arquivo comum. Salve antes o índice de folhas como GeoPackage.</translation>
    </message>
    <message>
        <source>The sheet index {file} cannot be read. Save it as a GeoPackage.</source>
        <translation>O índice de folhas {file} não pode ser lido. Salve-o como GeoPackage.</translation>
    </message>
    <message>
        <source>The sheet index {file} names no coordinate reference system. Save it with one.</source>
        <translation>O índice de folhas {file} não indica um sistema de referência. Salve-o com um.</translation>
    </message>
    <message>
        <source>The sheet index {file} holds no polygons with names.</source>
        <translation>O índice de folhas {file} não contém polígonos com nome.</translation>
    </message>
    <message>
        <source>The sheet index {file} has no field {wanted}. Choose the one with the names of the sheets: {fields}.</source>
        <translation>O índice de folhas {file} não tem o campo {wanted}. Escolha o que tem os nomes das folhas: {fields}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} lies outside {name}. Choose a reference that covers it, or check the corners.</source>
        <translation>A folha {sheet} fica fora de {name}. Escolha uma referência que a cubra ou verifique os cantos.</translation>
    </message>
    <message>
        <source>The corners of a sheet say nothing here, as {name} has no georeference. Choose a reference that has one, or match without them.</source>
        <translation>Os cantos de uma folha nada dizem aqui, pois {name} não tem georreferência. Escolha uma referência que tenha, ou emparelhe sem eles.</translation>
    </message>
    <message>
        <source>The corners of the sheet {sheet} hold nothing on {name}. Check them and their coordinate reference system.</source>
        <translation>Os cantos da folha {sheet} nada contêm em {name}. Verifique-os e o seu sistema de referência.</translation>
    </message>
    <message>
        <source>It was searched for at the corners that were given.</source>
        <translation>A procura foi feita nos cantos informados.</translation>
    </message>
    <message>
        <source>It was searched for where {index} has {sheet}.</source>
        <translation>A procura foi feita onde {index} situa {sheet}.</translation>
    </message>
    <message>
        <source>{index} has {count} sheets that {name} may be named after: none of them was used.</source>
        <translation>{index} tem {count} folhas de que {name} pode levar o nome: nenhuma foi usada.</translation>
    </message>
    <message>
        <source>{index} has no sheet that {name} is named after.</source>
        <translation>{index} não tem folha de que {name} leve o nome.</translation>
    </message>
    <message>
        <source>“{text}” names no four corners. Give x and y of each on the map, such as 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</source>
        <translation>“{text}” não indica quatro cantos. Informe x e y de cada um no mapa, como 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</translation>
    </message>
    <message>
        <source>Corners of the sheet on the map</source>
        <translation>Cantos da folha no mapa</translation>
    </message>
    <message>
        <source>Sheet index</source>
        <translation>Índice de folhas</translation>
    </message>
    <message>
        <source>Field with the names of the sheets</source>
        <translation>Campo com os nomes das folhas</translation>
    </message>
    <message>
        <source>Where the corners of the map frame lie: x and y of each, in the reference&apos;s CRS unless another is named: 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</source>
        <translation>Onde ficam os cantos da moldura: x e y de cada um, no SRC da referência salvo outro indicado: 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</translation>
    </message>
    <message>
        <source>A file of polygons with the names of map sheets. The one that the raster&apos;s file is named after says where its map lies.</source>
        <translation>Um arquivo de polígonos com os nomes das folhas. O que dá nome ao arquivo do raster diz onde fica o seu mapa.</translation>
    </message>
    <message>
        <source>Empty: name, sheet or id.</source>
        <translation>Vazio: name, sheet ou id.</translation>
    </message>
    <message>
        <source>doubtful, not confirmed</source>
        <translation>duvidoso, não confirmado</translation>
    </message>
    <message>
        <source>Left out, since their matches are doubtful and no loop confirms them: {names}. They may show another place. If a match is right, accept it in “Many layers” and start the stack again.</source>
        <translation>Excluídos, porque as suas correspondências são duvidosas e nenhum laço as confirma: {names}. Talvez mostrem outro lugar. Se uma correspondência estiver certa, aceite-a em «Muitas camadas» e inicie a pilha de novo.</translation>
    </message>
    <message>
        <source>The map frame of a scanned sheet; what lies outside it is not matched</source>
        <translation>A moldura do mapa de uma folha digitalizada; o que fica fora não é emparelhado</translation>
    </message>
    <message>
        <source>A Dask cluster needs the package distributed, on this machine and on the workers: python -m pip install distributed.</source>
        <translation>Um cluster Dask precisa do pacote distributed, nesta máquina e nos workers: python -m pip install distributed.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Start one, or check the address.</source>
        <translation>Nenhum escalonador Dask responde em {address}. Inicie um ou verifique o endereço.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer any more. What is done stays done. Start a scheduler and run the same again to go on with the others.</source>
        <translation>O escalonador Dask em {address} deixou de responder. O que está feito fica feito. Inicie um escalonador e execute o mesmo outra vez para continuar com os restantes.</translation>
    </message>
    <message>
        <source>The Python package {name} is not there; only the learned matchers need it.</source>
        <translation>O pacote Python {name} não está presente; só os métodos aprendidos precisam dele.</translation>
    </message>
    <message>
        <source>There is no version of torch that this QGIS could load ({system}, Python {version}, numpy {numpy}). The matcher “Structure” works without it.</source>
        <translation>Não há versão do torch que este QGIS possa carregar ({system}, Python {version}, numpy {numpy}). O método “Estrutura” funciona sem ele.</translation>
    </message>
    <message>
        <source>Paste the command into a {terminal}; it puts torch into {place}, about 1 GB, and leaves QGIS&apos;s own packages alone. Crosstie finds it at the next match.</source>
        <translation>Cole o comando em um {terminal}; ele põe torch em {place}, cerca de 1 GB, e deixa em paz os pacotes do QGIS. O Crosstie o acha na próxima correspondência.</translation>
    </message>
    <message>
        <source>If it says that there is no pip, install the package {package} of your system first.</source>
        <translation>Se ele disser que não há pip, instale antes o pacote {package} do seu sistema.</translation>
    </message>
    <message>
        <source>{name} does not say at how many dots an inch it was scanned. Give that number beside the scale.</source>
        <translation>{name} não diz com quantos pontos por polegada foi digitalizado. Indique esse número com a escala.</translation>
    </message>
    <message>
        <source>“{text}” is no map scale. Give one such as 1:25000.</source>
        <translation>“{text}” não é uma escala de mapa. Indique uma, como 1:25000.</translation>
    </message>
    <message>
        <source>A pixel cannot be {size} m wide. Give a number greater than 0.</source>
        <translation>Um pixel não pode ter {size} m de largura. Indique um número maior que 0.</translation>
    </message>
    <message>
        <source>The scale of the map says nothing here, as {name} does not tell how large its pixels are on the ground. Choose a reference with a georeference and a CRS, or match without the scale.</source>
        <translation>A escala do mapa nada diz aqui, pois {name} não indica o tamanho dos seus pixels no terreno. Escolha uma referência com georreferência e SRC, ou faça a correspondência sem a escala.</translation>
    </message>
    <message>
        <source>A place on the map says nothing here, as {name} has no georeference. Choose a reference that has one, or match without it.</source>
        <translation>Um lugar no mapa nada diz aqui, pois {name} não tem georreferência. Escolha uma referência que a tenha, ou faça a correspondência sem ele.</translation>
    </message>
    <message>
        <source>The place that was given lies outside {name}, its radius included. Check its coordinates and their coordinate reference system.</source>
        <translation>O lugar indicado fica, com o seu raio, fora de {name}. Verifique as coordenadas e o respetivo sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>It was searched for within {radius:,.0f} m of the place given.</source>
        <translation>A procura foi feita a menos de {radius:,.0f} m do lugar indicado.</translation>
    </message>
    <message>
        <source>A pixel of the moving raster was taken to be {size:.3g} m wide.</source>
        <translation>Supôs-se que um pixel do raster móvel tem {size:.3g} m de largura.</translation>
    </message>
    <message>
        <source>Searching the whole reference</source>
        <translation>A procurar em toda a referência</translation>
    </message>
    <message>
        <source>Indexing the reference, once</source>
        <translation>A indexar a referência, uma só vez</translation>
    </message>
    <message>
        <source>“{text}” is no number greater than 0.</source>
        <translation>“{text}” não é um número maior que 0.</translation>
    </message>
    <message>
        <source>“{text}” is no place with a radius. Give x, y and a radius in metres or kilometres, such as 5.1, 52.3, 20 km [EPSG:4326].</source>
        <translation>“{text}” não é um lugar com um raio. Indique x, y e um raio em metros ou quilómetros, como 5.1, 52.3, 20 km [EPSG:4326].</translation>
    </message>
    <message>
        <source>Rough place: x, y, radius</source>
        <translation>Lugar aproximado: x, y, raio</translation>
    </message>
    <message>
        <source>Scale of the scanned map</source>
        <translation>Escala do mapa digitalizado</translation>
    </message>
    <message>
        <source>Dots an inch of the scan</source>
        <translation>Pontos por polegada da digitalização</translation>
    </message>
    <message>
        <source>Size of the moving layer&apos;s pixels on the ground (m)</source>
        <translation>Tamanho no terreno dos pixels da camada móvel (m)</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Onde está?</translation>
    </message>
    <message>
        <source>Where the middle of the moving layer lies, roughly: x, y and a radius in metres or km, in the reference&apos;s CRS unless another is named: 5.1, 52.3, 20 km [EPSG:4326]. Nothing is looked for elsewhere.</source>
        <translation>Onde fica, mais ou menos, o meio da camada móvel: x, y e um raio em metros ou km, no SRC da referência se outro não for indicado: 5.1, 52.3, 20 km [EPSG:4326]. Nada é procurado noutro lugar.</translation>
    </message>
    <message>
        <source>Such as 1:25000. With the resolution of the scan it tells how large a pixel is on the ground.</source>
        <translation>Por exemplo 1:25000. Com a resolução da digitalização, indica o tamanho de um pixel no terreno.</translation>
    </message>
    <message>
        <source>Empty: what the file says.</source>
        <translation>Vazio: o que o ficheiro diz.</translation>
    </message>
    <message>
        <source>Instead of scale and resolution. The search allows for a factor of 1.5.</source>
        <translation>Em vez de escala e resolução. A procura admite um fator de 1,5.</translation>
    </message>
    <message>
        <source>Whether the moving layer is looked for all over a reference that is much larger, by an index that is made once. auto: where nothing says where it lies. on: also where what says so turns out wrong. wide: so, and its scale may be off by a factor of 3, which takes longer.</source>
        <translation>Se a camada móvel é procurada em toda uma referência muito maior, com um índice criado uma só vez. auto: onde nada diz onde está. on: também onde o que o diz se revela errado. wide: igual, e a escala pode diferir num fator de 3, o que demora mais.</translation>
    </message>
    <message>
        <source>Whether it is looked for all over a reference that is much larger, by an index of it</source>
        <translation>Se é procurada em toda uma referência muito maior, com um índice dela</translation>
    </message>
    <message>
        <source>Its pixels would be {share:.0f} % as wide on the ground as those of {count} sheets with a map frame of this size.</source>
        <translation>Os seus píxeis teriam no terreno {share:.0f} % da largura dos de {count} folhas com uma moldura deste tamanho.</translation>
    </message>
    <message>
        <source>Its map frame would be turned by {turn:.1f}° against those of {count} sheets with a frame of this size.</source>
        <translation>A sua moldura estaria rodada {turn:.1f}° em relação às de {count} folhas com uma moldura deste tamanho.</translation>
    </message>
    <message>
        <source>It would lie {off:,.0f} reference pixels from where {count} sheets with a map frame of this size lie.</source>
        <translation>Ficaria a {off:,.0f} píxeis da referência de onde ficam {count} folhas com uma moldura deste tamanho.</translation>
    </message>
    <message>
        <source>{count} sheets with a map frame of this size have taught it where to look first: {scale:.3g} reference pixels to one of the scan, the frame turned by {skew:.1f}°.</source>
        <translation>{count} folhas com uma moldura deste tamanho ensinaram onde procurar primeiro: {scale:.3g} píxeis da referência por um da digitalização, a moldura rodada {skew:.1f}°.</translation>
    </message>
    <message>
        <source>They lie {off:,.1f} reference pixels beside where they were expected.</source>
        <translation>Ficam a {off:,.1f} píxeis da referência de onde eram esperadas.</translation>
    </message>
    <message>
        <source>Where relative paths begin</source>
        <translation>Onde começam os caminhos relativos</translation>
    </message>
    <message>
        <source>Empty: the folder of the list. Also a place in an object store that GDAL reads: /vsis3/bucket/folder.</source>
        <translation>Vazio: a pasta da lista. Também um lugar num armazenamento de objetos que o GDAL lê: /vsis3/bucket/folder.</translation>
    </message>
    <message>
        <source>auto: the first ten sheets of a reference whose map frames are equally large teach the others where to look, and what contradicts them needs review; off: each sheet by itself.</source>
        <translation>auto: as dez primeiras folhas de uma referência cujas molduras são igualmente grandes ensinam às outras onde procurar, e o que as contradiz precisa de revisão; off: cada folha por si.</translation>
    </message>
    <message>
        <source>Sheets of a series teach each other</source>
        <translation>As folhas de uma série ensinam-se umas às outras</translation>
    </message>
    <message>
        <source>The rest of the images agrees at another place: {direction}.</source>
        <translation>O resto das imagens coincide noutro lugar: {direction}.</translation>
    </message>
    <message>
        <source>The rest of the images agrees at another place, as where a legend, a stamp or a watermark is printed on both. Compare the two, or draw polygons over what is printed to ignore it.</source>
        <translation>O resto das imagens coincide noutro lugar, como quando uma legenda, um carimbo ou uma marca de água está impresso em ambas. Compare os dois, ou desenhe polígonos sobre o que está impresso para o ignorar.</translation>
    </message>
    <message>
        <source>Only the margins of the images agree, and nothing between them, as where both show the frame of a film or the border of a sheet. Draw polygons over the margins to ignore them.</source>
        <translation>Só as margens das imagens coincidem e nada entre elas, como quando ambas mostram a moldura de um filme ou a borda de uma folha. Desenhe polígonos sobre as margens para as ignorar.</translation>
    </message>
    <message>
        <source>The batch ended early. “Start” goes on with it. {words}</source>
        <translation>O lote terminou cedo demais. “Iniciar” continua com ele. {words}</translation>
    </message>
    <message>
        <source>Rows stay in the list while the batch works. Stop it first.</source>
        <translation>As linhas ficam na lista enquanto o lote trabalha. Pare-o primeiro.</translation>
    </message>
    <message>
        <source>The batch ended early. {words}</source>
        <translation>O lote terminou antes do tempo. {words}</translation>
    </message>
    <message>
        <source>The reference was removed from the project while it was drawn. Add it again.</source>
        <translation>A referência foi removida do projeto enquanto era desenhada. Adicione-a de novo.</translation>
    </message>
    <message>
        <source>A reference that is no raster file is drawn around each row, and nothing tells where the rows lie. Name a sheet index, give corners or a rough place in a list, or choose a raster file as the reference.</source>
        <translation>Uma referência que não é um ficheiro raster é desenhada à volta de cada linha, e nada diz onde ficam as linhas. Indique um índice de folhas, dê cantos ou um lugar aproximado numa lista, ou escolha um ficheiro raster como referência.</translation>
    </message>
    <message>
        <source>a value is too long, or its quotation mark is not closed.</source>
        <translation>um valor é longo demais, ou suas aspas não são fechadas.</translation>
    </message>
    <message>
        <source>the column {column} is there twice.</source>
        <translation>a coluna {column} está duas vezes.</translation>
    </message>
    <message>
        <source>there are more values than columns. Put a value that holds the separator into quotation marks.</source>
        <translation>há mais valores do que colunas. Coloque entre aspas um valor que contenha o separador.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a file.</source>
        <translation>{path} não é um arquivo. Escolha um arquivo.</translation>
    </message>
</context>
<context>
    <name>AccuracyDock</name>
    <message>
        <source>Crosstie: accuracy</source>
        <translation>Crosstie: exatidão</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformação</translation>
    </message>
    <message>
        <source>Unseen areas, px</source>
        <translation>Áreas não vistas, px</translation>
    </message>
    <message>
        <source>Comparison of the transforms</source>
        <translation>Comparação das transformações</translation>
    </message>
    <message>
        <source>Residuals of each cell</source>
        <translation>Resíduos de cada célula</translation>
    </message>
    <message>
        <source>dX, dY; circles: RMSE and 90 %</source>
        <translation>dX, dY; círculos: RMSE e 90 %</translation>
    </message>
    <message>
        <source>Lengths of the residuals</source>
        <translation>Comprimentos dos resíduos</translation>
    </message>
    <message>
        <source>dX against the column</source>
        <translation>dX pela coluna</translation>
    </message>
    <message>
        <source>dY against the row</source>
        <translation>dY pela linha</translation>
    </message>
    <message>
        <source>Blue dots: control points. Purple squares: check points.</source>
        <translation>Pontos azuis: pontos de controle. Quadrados roxos: pontos de verificação.</translation>
    </message>
    <message>
        <source>&amp;Save as picture …</source>
        <translation>&amp;Salvar como imagem …</translation>
    </message>
    <message>
        <source>Writes this whole page as a PNG</source>
        <translation>Grava toda esta página como PNG</translation>
    </message>
    <message>
        <source>Save re&amp;port …</source>
        <translation>Salvar re&amp;latório …</translation>
    </message>
    <message>
        <source>Writes figures, parameters, versions and all points as HTML or JSON</source>
        <translation>Grava números, parâmetros, versões e todos os pontos como HTML ou JSON</translation>
    </message>
    <message>
        <source>Comparing the transforms …</source>
        <translation>Comparando as transformações …</translation>
    </message>
    <message>
        <source>Recommended: {0}. {1}</source>
        <translation>Recomendada: {0}. {1}</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Salvar como imagem</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Web page (*.html);;JSON (*.json)</source>
        <translation>Página web (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Gravando o relatório …</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Gravado: {0}</translation>
    </message>
    <message>
        <source>“{0}” cannot be written. Choose another folder.</source>
        <translation>“{0}” não pode ser gravado. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>AddTool</name>
    <message>
        <source>Adding tie points</source>
        <translation>Acrescentando pontos homólogos</translation>
    </message>
    <message>
        <source>This place is outside “{0}”. Click inside it.</source>
        <translation>Este lugar fica fora de “{0}”. Clique dentro dele.</translation>
    </message>
    <message>
        <source>Now click the same place in the other layer.</source>
        <translation>Agora clique no mesmo lugar na outra camada.</translation>
    </message>
    <message>
        <source>Searching for the match …</source>
        <translation>Buscando a correspondência …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>Não há ali correspondência clara.</translation>
    </message>
    <message>
        <source>{0} Click the same place by hand, or press Enter for the grey mark.</source>
        <translation>{0} Clique no mesmo lugar à mão, ou pressione Enter para a marca cinza.</translation>
    </message>
    <message>
        <source>Match with confidence {0:.2f}: Enter or a click on it accepts it, X refuses it.</source>
        <translation>Correspondência com confiança {0:.2f}: Enter ou um clique nela a aceita, X a recusa.</translation>
    </message>
    <message>
        <source>Still searching for the match. Wait for it, or click the same place by hand.</source>
        <translation>Ainda buscando a correspondência. Espere por ela, ou clique no mesmo lugar à mão.</translation>
    </message>
    <message>
        <source>Point {0} is already at this place. Click another one.</source>
        <translation>O ponto {0} já está neste lugar. Clique em outro.</translation>
    </message>
    <message>
        <source>Added at the match. Click the next place.</source>
        <translation>Acrescentado na correspondência. Clique no próximo lugar.</translation>
    </message>
    <message>
        <source>Added by hand. Click the next place.</source>
        <translation>Acrescentado à mão. Clique no próximo lugar.</translation>
    </message>
    <message>
        <source>Refused. Click the same place by hand, or press Enter for the grey mark.</source>
        <translation>Recusada. Clique no mesmo lugar à mão, ou pressione Enter para a marca cinza.</translation>
    </message>
    <message>
        <source>Undone. Click a place in the moving layer.</source>
        <translation>Desfeito. Clique em um lugar da camada móvel.</translation>
    </message>
    <message>
        <source>Click a place in the moving layer; Shift + click: in the reference. F1: all keys.</source>
        <translation>Clique em um lugar da camada móvel; Shift + clique: da referência. F1: todas as teclas.</translation>
    </message>
    <message>
        <source>Click a place in the reference, or in the window of the moving image. F1: all keys.</source>
        <translation>Clique em um lugar da referência, ou na janela da imagem móvel. F1: todas as teclas.</translation>
    </message>
</context>
<context>
    <name>AlignmentChoice</name>
    <message>
        <source>Several alignments hold. Each picture flicks between the two layers: click the right one.</source>
        <translation>Vários alinhamentos valem. Cada imagem alterna entre as duas camadas: clique na certa.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>móvel</translation>
    </message>
    <message>
        <source>Takes this alignment; undo goes back</source>
        <translation>Toma este alinhamento; desfazer volta atrás</translation>
    </message>
</context>
<context>
    <name>ApplyTask</name>
    <message>
        <source>Writing {0}</source>
        <translation>Gravando {0}</translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <source>Whole overlap</source>
        <translation>Toda a sobreposição</translation>
    </message>
    <message>
        <source>What the map canvas shows</source>
        <translation>O que o mapa mostra</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Retângulo desenhado</translation>
    </message>
    <message>
        <source>Draw the rectangle on the map (Esc cancels)</source>
        <translation>Desenhe o retângulo no mapa (Esc cancela)</translation>
    </message>
</context>
<context>
    <name>BandPicker</name>
    <message>
        <source>The bands to compare</source>
        <translation>As bandas a comparar</translation>
    </message>
    <message>
        <source>How grey values are stretched before they are compared</source>
        <translation>Como os tons de cinza são realçados antes de comparar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmico</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem mudança</translation>
    </message>
    <message>
        <source>As displayed</source>
        <translation>Como exibido</translation>
    </message>
</context>
<context>
    <name>BatchApplyTask</name>
    <message>
        <source>Writing registered rasters</source>
        <translation>Gravando os rasters registrados</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>Rasters to register</source>
        <translation>Rasters a registrar</translation>
    </message>
    <message>
        <source>A folder with rasters to register</source>
        <translation>Uma pasta com rasters a registrar</translation>
    </message>
    <message>
        <source>A list of pairs</source>
        <translation>Uma lista de pares</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Rows added: {0}.</source>
        <translation>Linhas adicionadas: {0}.</translation>
    </message>
    <message>
        <source>In the list already: {0}.</source>
        <translation>Já na lista: {0}.</translation>
    </message>
    <message>
        <source>Files that are no rasters: {0}.</source>
        <translation>Arquivos que não são rasters: {0}.</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Pasta para os resultados</translation>
    </message>
    <message>
        <source>The folder of a batch</source>
        <translation>A pasta de um lote</translation>
    </message>
    <message>
        <source>Reference of the selected rows</source>
        <translation>Referência das linhas escolhidas</translation>
    </message>
    <message>
        <source>Left out, because they have no reference or are it: {0}</source>
        <translation>Deixados de fora, por não terem referência ou a serem: {0}</translation>
    </message>
    <message>
        <source>Rows without a registration, which stay as they are: {0}.</source>
        <translation>Linhas sem registro, que ficam como estão: {0}.</translation>
    </message>
    <message>
        <source>Place the sheet, press Enter, and click “Match layers”. Then accept the row with A.</source>
        <translation>Coloque a folha, pressione Enter e clique em “Emparelhar camadas”. Depois aceite a linha com A.</translation>
    </message>
    <message>
        <source>All rows are decided. “Apply all accepted” writes the rasters.</source>
        <translation>Todas as linhas estão decididas. “Aplicar os aceitos” escreve os rasters.</translation>
    </message>
    <message>
        <source>Writing the registered rasters …</source>
        <translation>Gravando os rasters registrados …</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>Rasters written to {1}: {0}.</source>
        <translation>Rasters escritos em {1}: {0}.</translation>
    </message>
    <message>
        <source>Not written: {0}.</source>
        <translation>Não escritos: {0}.</translation>
    </message>
    <message>
        <source>A Dask cluster</source>
        <translation>Um cluster Dask</translation>
    </message>
    <message>
        <source>Address of the scheduler, tcp://host:8786</source>
        <translation>Endereço do agendador, tcp://host:8786</translation>
    </message>
</context>
<context>
    <name>BatchDock</name>
    <message>
        <source>Crosstie: many layers</source>
        <translation>Crosstie: muitas camadas</translation>
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
        <translation>Termina o lote; os pares prontos ficam prontos e “Iniciar” continua com os outros</translation>
    </message>
    <message>
        <source>Matches all rows in the background; it goes on when QGIS is closed</source>
        <translation>Processa todas as linhas em segundo plano; continua mesmo com o QGIS fechado</translation>
    </message>
    <message>
        <source>{0} accepted</source>
        <translation>{0} aceitos</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} por rever</translation>
    </message>
    <message>
        <source>{0} without a match</source>
        <translation>{0} sem correspondência</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} falhados</translation>
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
        <translation>{0} de {1} prontos</translation>
    </message>
    <message>
        <source>Rows: {0}</source>
        <translation>Linhas: {0}</translation>
    </message>
    <message>
        <source>(none: choose one)</source>
        <translation>(nenhuma: escolha uma)</translation>
    </message>
    <message>
        <source>(the next row)</source>
        <translation>(a linha seguinte)</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>A linha seguinte</translation>
    </message>
    <message>
        <source>Add layers, files, a folder or a list</source>
        <translation>Adicionar camadas, arquivos, uma pasta ou uma lista</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Each row its own</source>
        <translation>Cada linha a sua</translation>
    </message>
    <message>
        <source>Where results, index and registered rasters go</source>
        <translation>Para onde vão resultados, índice e rasters registrados</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Pasta para os resultados</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Escolher a pasta para os resultados</translation>
    </message>
    <message>
        <source> at a time</source>
        <translation> de cada vez</translation>
    </message>
    <message>
        <source>&amp;Layers of the project …</source>
        <translation>&amp;Camadas do projeto …</translation>
    </message>
    <message>
        <source>Raster layers of this project</source>
        <translation>Camadas raster deste projeto</translation>
    </message>
    <message>
        <source>&amp;Files …</source>
        <translation>&amp;Arquivos …</translation>
    </message>
    <message>
        <source>Raster files</source>
        <translation>Arquivos raster</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>Pas&amp;ta …</translation>
    </message>
    <message>
        <source>All rasters in a folder and below it</source>
        <translation>Todos os rasters de uma pasta e subpastas</translation>
    </message>
    <message>
        <source>List of &amp;pairs (CSV) …</source>
        <translation>Lista de &amp;pares (CSV) …</translation>
    </message>
    <message>
        <source>A CSV with the columns moving and reference</source>
        <translation>Um CSV com as colunas moving e reference</translation>
    </message>
    <message>
        <source>&amp;Open a batch …</source>
        <translation>Abrir um &amp;lote …</translation>
    </message>
    <message>
        <source>The folder of a batch that was begun before</source>
        <translation>A pasta de um lote já começado</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>Accepts the registration as it is shown; the next row follows</source>
        <translation>Aceita o registro como é mostrado; segue a linha seguinte</translation>
    </message>
    <message>
        <source>&amp;Place by hand</source>
        <translation>C&amp;olocar à mão</translation>
    </message>
    <message>
        <source>Lays the sheet on the map, where you place it and match again</source>
        <translation>Põe a folha no mapa, onde a coloca e faz nova correspondência</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Nothing is written of this row; the next one follows</source>
        <translation>Nada é escrito desta linha; segue a seguinte</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>&amp;Sem decisão</translation>
    </message>
    <message>
        <source>Takes your decision about the row back</source>
        <translation>Retira a sua decisão sobre a linha</translation>
    </message>
    <message>
        <source>Apply all accep&amp;ted</source>
        <translation>Aplicar os acei&amp;tos</translation>
    </message>
    <message>
        <source>Writes the registered raster of every accepted row into the folder</source>
        <translation>Escreve na pasta o raster registrado de cada linha aceita</translation>
    </message>
    <message>
        <source>Inde&amp;x on the map</source>
        <translation>Índice no &amp;mapa</translation>
    </message>
    <message>
        <source>Adds the footprints of all rows that are done as a layer, coloured by state</source>
        <translation>Adiciona as áreas das linhas prontas como camada, coloridas por estado</translation>
    </message>
    <message>
        <source>&amp;Reference of the selected rows …</source>
        <translation>&amp;Referência das linhas escolhidas …</translation>
    </message>
    <message>
        <source>A raster file for these rows alone</source>
        <translation>Um arquivo raster só para estas linhas</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Re&amp;mover da lista</translation>
    </message>
    <message>
        <source>Files stay as they are</source>
        <translation>Os arquivos ficam como estão</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Re&amp;ferência</translation>
    </message>
    <message>
        <source>Add scans, air photos or scenes, choose the layer whose position you trust, and start. Each row is matched by itself, in the background. Doubtful ones come first: look at each, accept it, place it by hand or give it up, and let all accepted ones be written. The options are those of the Crosstie dock.</source>
        <translation>Adicione digitalizações, fotos aéreas ou cenas, escolha a camada em cuja posição confia e inicie. Cada linha é processada por si só, em segundo plano. As duvidosas vêm primeiro: veja cada uma, aceite-a, coloque-a à mão ou descarte-a, e mande escrever todas as aceitas. As opções são as do painel Crosstie.</translation>
    </message>
    <message>
        <source>Dask cluster …</source>
        <translation>Cluster Dask …</translation>
    </message>
    <message>
        <source>Pairs that are matched at a time, each in a process of its own; below 1: on a Dask cluster</source>
        <translation>Pares processados de cada vez, cada um no seu processo; abaixo de 1: em um cluster Dask</translation>
    </message>
    <message>
        <source>Drawing the reference: {0} of {1}</source>
        <translation>A desenhar a referência: {0} de {1}</translation>
    </message>
    <message>
        <source>The layer whose position you trust, for all rows without one of their own; one from the web is drawn around each row first, while QGIS runs</source>
        <translation>A camada em cuja posição confia, para todas as linhas sem uma própria; uma da web é primeiro desenhada à volta de cada linha, enquanto o QGIS está aberto</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Rasters to register</source>
        <translation>Rasters a registrar</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Pró&amp;ximo</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fim</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Another alignment was taken; its tie points are being matched anew.</source>
        <translation>Outro alinhamento foi tomado; seus pontos homólogos estão sendo emparelhados de novo.</translation>
    </message>
    <message>
        <source>The alignment as matched was taken again.</source>
        <translation>O alinhamento como emparelhado foi retomado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Default columns, widths and order</source>
        <translation>Colunas, larguras e ordem padrão</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare before and after</source>
        <translation>Comparar antes e depois</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The layers as their files say</source>
        <translation>As camadas como dizem seus arquivos</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>The moving layer where it was registered</source>
        <translation>A camada móvel onde foi registrada</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Drag a divider over the map</source>
        <translation>Arraste um divisor sobre o mapa</translation>
    </message>
    <message>
        <source>Flick</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Before and after in turn</source>
        <translation>Antes e depois por vez</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordas</translation>
    </message>
    <message>
        <source>The edges of the registered layer over the map</source>
        <translation>As bordas da camada registrada sobre o mapa</translation>
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
        <translation>Sem prévia</translation>
    </message>
    <message>
        <source>Over the map, with opacity</source>
        <translation>Sobre o mapa, com opacidade</translation>
    </message>
    <message>
        <source>Swipe: drag a divider</source>
        <translation>Cortina: arraste um divisor</translation>
    </message>
    <message>
        <source>Flick: before and after in turn</source>
        <translation>Alternar: antes e depois por vez</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Tabuleiro de xadrez</translation>
    </message>
    <message>
        <source>Edges over the map</source>
        <translation>Bordas sobre o mapa</translation>
    </message>
    <message>
        <source>Difference in brightness</source>
        <translation>Diferença de brilho</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>&amp;Divisor</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Velocidade</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>&amp;Tamanho</translation>
    </message>
    <message>
        <source>Streng&amp;th</source>
        <translation>&amp;Intensidade</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Opacidade</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Prévia</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Starting …</source>
        <translation>Começando …</translation>
    </message>
    <message>
        <source>“{0}” was removed from the project, so the match was stopped.</source>
        <translation>“{0}” foi removido do projeto, portanto a correspondência foi parada.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Gravado: {0}</translation>
    </message>
    <message>
        <source>Writing the registered raster …</source>
        <translation>Gravando o raster registrado …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Written and put on top of the map: {0}</source>
        <translation>Gravado e posto no topo do mapa: {0}</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar arquivo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undone: the layer was removed and its file deleted.</source>
        <translation>Desfeito: a camada foi removida e seu arquivo apagado.</translation>
    </message>
    <message>
        <source>The layer was removed, but its file is in use and stays: {0}</source>
        <translation>A camada foi removida, mas seu arquivo está em uso e fica: {0}</translation>
    </message>
    <message>
        <source>The map frame is a layer now: move its corners with the vertex tool, then match again.</source>
        <translation>A moldura do mapa agora é uma camada: mova os cantos com a ferramenta de vértices e emparelhe de novo.</translation>
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
        <translation>Emparelhar &amp;camadas</translation>
    </message>
    <message>
        <source>Finds tie points and assesses them</source>
        <translation>Acha pontos homólogos e os avalia</translation>
    </message>
    <message>
        <source>“{0}” is not a raster file, so it cannot be registered. Save it as a GeoTIFF first.</source>
        <translation>“{0}” não é um arquivo raster, portanto não pode ser registrado. Salve-o antes como GeoTIFF.</translation>
    </message>
</context>
<context>
    <name>CrosstiePlugin</name>
    <message>
        <source>Crosstie: match layers</source>
        <translation>Crosstie: emparelhar camadas</translation>
    </message>
    <message>
        <source>Crosstie: try with sample layers</source>
        <translation>Crosstie: experimentar com camadas de exemplo</translation>
    </message>
    <message>
        <source>&amp;Crosstie</source>
        <translation>&amp;Crosstie</translation>
    </message>
    <message>
        <source>Crosstie: many layers</source>
        <translation>Crosstie: muitas camadas</translation>
    </message>
</context>
<context>
    <name>EditTool</name>
    <message>
        <source>Changing tie points</source>
        <translation>Mudando pontos homólogos</translation>
    </message>
    <message>
        <source>The point cannot be moved there: the layer&apos;s CRS does not cover that place.</source>
        <translation>O ponto não pode ser movido para lá: o SRC da camada não cobre esse lugar.</translation>
    </message>
    <message>
        <source>This place is outside “{0}”, so the point was not moved. Drop it inside.</source>
        <translation>Este lugar fica fora de “{0}”, portanto o ponto não foi movido. Solte-o dentro.</translation>
    </message>
    <message>
        <source>Searching for the best match …</source>
        <translation>Buscando a melhor correspondência …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>Não há ali correspondência clara.</translation>
    </message>
    <message>
        <source>{0} The point was moved to where you dropped it.</source>
        <translation>{0} O ponto foi movido para onde você o soltou.</translation>
    </message>
    <message>
        <source>Best match, confidence {0:.2f}: Enter or a click on it accepts it, X leaves the point where you dropped it, Esc returns it to where it was.</source>
        <translation>Melhor correspondência, confiança {0:.2f}: Enter ou um clique nela a aceita, X deixa o ponto onde você o soltou, Esc o devolve aonde estava.</translation>
    </message>
    <message>
        <source>Moved to the best match, confidence {0:.2f}.</source>
        <translation>Movido para a melhor correspondência, confiança {0:.2f}.</translation>
    </message>
    <message>
        <source>Refused: the point was moved to where you dropped it.</source>
        <translation>Recusada: o ponto foi movido para onde você o soltou.</translation>
    </message>
    <message>
        <source>The point was not moved.</source>
        <translation>O ponto não foi movido.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose the moving layer (the raster to correct) and the reference layer (the raster whose position you trust), then match. Crosstie finds rotation, scale and shift automatically, shows the tie points on the map and tells you how reliable the result is. Your files are not changed: Apply writes a new one.</source>
        <translation>Escolha a camada móvel (o raster a corrigir) e a camada de referência (o raster em cuja posição você confia), depois emparelhe. O Crosstie acha automaticamente rotação, escala e deslocamento, mostra os pontos homólogos no mapa e diz quão confiável é o resultado. Seus arquivos não mudam: Aplicar grava um novo.</translation>
    </message>
    <message>
        <source>Loads two invented layers and leads through a match in five cards</source>
        <translation>Carrega duas camadas inventadas e guia por uma correspondência em cinco cartões</translation>
    </message>
    <message>
        <source>Try with sample layers</source>
        <translation>Experimentar com camadas de exemplo</translation>
    </message>
    <message>
        <source>Opens a GeoPackage that Crosstie has written beside a project</source>
        <translation>Abre um GeoPackage que o Crosstie gravou ao lado de um projeto</translation>
    </message>
    <message>
        <source>Open saved registrations …</source>
        <translation>Abrir registros salvos …</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the registration</source>
        <translation>Exportar o registro</translation>
    </message>
    <message>
        <source>Registered raster</source>
        <translation>Raster registrado</translation>
    </message>
    <message>
        <source>World file only, beside the moving raster</source>
        <translation>Só arquivo world, ao lado do raster móvel</translation>
    </message>
    <message>
        <source>Tie points</source>
        <translation>Pontos homólogos</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>O que exportar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>{0} of {1} points in use will be written.</source>
        <translation>{0} de {1} pontos em uso serão gravados.</translation>
    </message>
    <message>
        <source>CRS of the file</source>
        <translation>SRC do arquivo</translation>
    </message>
    <message>
        <source>as fits the two layers</source>
        <translation>como convém às duas camadas</translation>
    </message>
    <message>
        <source>automatic: as fits the data</source>
        <translation>automático: como convém aos dados</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>as in the moving layer</source>
        <translation>como na camada móvel</translation>
    </message>
    <message>
        <source>&amp;CRS</source>
        <translation>&amp;SRC</translation>
    </message>
    <message>
        <source>Pixel &amp;size, units of the CRS</source>
        <translation>&amp;Tamanho do pixel, unidades do SRC</translation>
    </message>
    <message>
        <source>&amp;Resampling</source>
        <translation>&amp;Reamostragem</translation>
    </message>
    <message>
        <source>Com&amp;pression</source>
        <translation>Com&amp;pressão</translation>
    </message>
    <message>
        <source>&amp;Nodata value</source>
        <translation>Valor sem &amp;dados</translation>
    </message>
    <message>
        <source>The pixels stay as they are; a small text file beside the raster says where they lie. It holds shift, rotation and scale, but no curved transform.</source>
        <translation>Os pixels ficam como estão; um pequeno arquivo de texto ao lado do raster diz onde estão. Ele guarda deslocamento, rotação e escala, mas nenhuma transformação curva.</translation>
    </message>
    <message>
        <source>&amp;All points</source>
        <translation>&amp;Todos os pontos</translation>
    </message>
    <message>
        <source>&amp;Thinned, evenly spread, to</source>
        <translation>&amp;Reduzidos, espalhados por igual, a</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de pontos</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Vizinho mais próximo</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinear</translation>
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
        <translation>Média</translation>
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
        <translation>Média quadrática</translation>
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
        <translation>Primeiro quartil</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>Terceiro quartil</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>The nodata value is no number. Type one, or leave the field empty.</source>
        <translation>O valor nodata não é um número. Digite um ou deixe o campo vazio.</translation>
    </message>
    <message>
        <source>Cut off what lies outside the &amp;map frame</source>
        <translation>Cortar o que fica fora da &amp;moldura</translation>
    </message>
</context>
<context>
    <name>FieldPlot</name>
    <message>
        <source>Click: the map and the patches go to that place</source>
        <translation>Clique: o mapa e os recortes vão a esse lugar</translation>
    </message>
    <message>
        <source>px; arrows {0:g} times</source>
        <translation>px; setas {0:g} vezes</translation>
    </message>
</context>
<context>
    <name>FramePicker</name>
    <message>
        <source>Found by itself: what lies outside is ignored</source>
        <translation>Encontrada automaticamente: o que fica fora é ignorado</translation>
    </message>
    <message>
        <source>The whole scan</source>
        <translation>A digitalização inteira</translation>
    </message>
    <message>
        <source>The polygon of a layer</source>
        <translation>O polígono de uma camada</translation>
    </message>
    <message>
        <source>Layer with the map frame, drawn on the moving layer</source>
        <translation>Camada com a moldura do mapa, desenhada sobre a camada móvel</translation>
    </message>
    <message>
        <source>&amp;Correct the frame that was found</source>
        <translation>&amp;Corrigir a moldura encontrada</translation>
    </message>
    <message>
        <source>Adds it as a polygon layer, which the vertex tool of QGIS changes</source>
        <translation>Adiciona-a como camada de polígonos, que a ferramenta de vértices do QGIS altera</translation>
    </message>
</context>
<context>
    <name>HeightsField</name>
    <message>
        <source>No layer: mean height</source>
        <translation>Sem camada: altura média</translation>
    </message>
    <message>
        <source>H&amp;eights of the ground</source>
        <translation>A&amp;lturas do terreno</translation>
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
        <translation>no máximo {0} pontos</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>Crosstie: history</source>
        <translation>Crosstie: histórico</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>What the matcher found</source>
        <translation>O que o método achou</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Add layers</source>
        <translation>Adicionar camadas</translation>
    </message>
    <message>
        <source>Layers to register</source>
        <translation>Camadas a registrar</translation>
    </message>
</context>
<context>
    <name>LayerPickers</name>
    <message>
        <source>Swap the moving and the reference layer</source>
        <translation>Trocar a camada móvel e a de referência</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>O que o mapa mostra</translation>
    </message>
    <message>
        <source>“{0}” is not a raster that QGIS can open. Choose another file.</source>
        <translation>“{0}” não é um raster que o QGIS possa abrir. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Open a raster</source>
        <translation>Abrir um raster</translation>
    </message>
    <message>
        <source>&amp;Moving layer</source>
        <translation>Camada &amp;móvel</translation>
    </message>
    <message>
        <source>The raster to correct</source>
        <translation>O raster a corrigir</translation>
    </message>
    <message>
        <source>&amp;Reference layer</source>
        <translation>Camada de &amp;referência</translation>
    </message>
    <message>
        <source>The layer whose position you trust</source>
        <translation>A camada em cuja posição você confia</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Abrir arquivo …</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Lowest confidence</source>
        <translation>Confiança mínima</translation>
    </message>
    <message>
        <source>Largest residual</source>
        <translation>Resíduo máximo</translation>
    </message>
    <message>
        <source>Takes points with a lower confidence out of use</source>
        <translation>Tira de uso pontos com confiança menor</translation>
    </message>
    <message>
        <source>Takes points with a larger residual out of use, and brings back those with a smaller one</source>
        <translation>Tira de uso pontos com resíduo maior, e traz de volta os de menor</translation>
    </message>
    <message>
        <source>≥ {0:.2f}</source>
        <translation>≥ {0:.2f}</translation>
    </message>
    <message>
        <source>as matched</source>
        <translation>achado</translation>
    </message>
    <message>
        <source>≤ {0:g} px</source>
        <translation>≤ {0:g} px</translation>
    </message>
    <message>
        <source>&amp;Transform</source>
        <translation>&amp;Transformação</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confiança</translation>
    </message>
    <message>
        <source>R&amp;esidual</source>
        <translation>R&amp;esíduo</translation>
    </message>
</context>
<context>
    <name>MatchTask</name>
    <message>
        <source>Matching {0} to {1}</source>
        <translation>Emparelhando {0} a {1}</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Command for a terminal</source>
        <translation>Comando para um terminal</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copia o comando</translation>
    </message>
    <message>
        <source>Copies the message with its details</source>
        <translation>Copia a mensagem com seus detalhes</translation>
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
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Copies the command for a terminal that installs what is missing</source>
        <translation>Copia o comando para um terminal que instala o que falta</translation>
    </message>
    <message>
        <source>Without it matches compare structure alone and take longer.</source>
        <translation>Sem ele as correspondências comparam só a estrutura e demoram mais.</translation>
    </message>
</context>
<context>
    <name>MovingDock</name>
    <message>
        <source>Crosstie: the moving image</source>
        <translation>Crosstie: a imagem móvel</translation>
    </message>
    <message>
        <source>Link this view and the map</source>
        <translation>Ligar esta vista e o mapa</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Mostrar a imagem inteira</translation>
    </message>
    <message>
        <source>There is no match to show. Match two layers first.</source>
        <translation>Não há correspondência a mostrar. Emparelhe antes duas camadas.</translation>
    </message>
    <message>
        <source>The moving raster cannot be opened. Restore its file, then match or open it again.</source>
        <translation>O raster móvel não pode ser aberto. Restaure seu arquivo, depois emparelhe ou abra-o de novo.</translation>
    </message>
    <message>
        <source>There is no transform yet, so the map does not follow: it needs three points that are far apart.</source>
        <translation>Ainda não há transformação, portanto o mapa não segue: são precisos três pontos bem afastados.</translation>
    </message>
    <message>
        <source>The image is mirrored relative to the map, so up and down are exchanged here.</source>
        <translation>A imagem está espelhada em relação ao mapa, portanto em cima e embaixo estão trocados aqui.</translation>
    </message>
</context>
<context>
    <name>OptionsGroup</name>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opções</translation>
    </message>
    <message>
        <source>No layer: use everything</source>
        <translation>Sem camada: usar tudo</translation>
    </message>
    <message>
        <source>No layer: ignore nothing</source>
        <translation>Sem camada: não ignorar nada</translation>
    </message>
    <message>
        <source>Use it as a first guess</source>
        <translation>Usá-la como primeira hipótese</translation>
    </message>
    <message>
        <source>Ignore it: search everywhere</source>
        <translation>Ignorá-la: buscar em toda parte</translation>
    </message>
    <message>
        <source>Automatic: where native pixels disagree</source>
        <translation>Automático: onde os pixels nativos discordam</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes, as far apart as suits the scene</source>
        <translation>Sim, no espaçamento que convém à cena</translation>
    </message>
    <message>
        <source>Yes, every {0} pixels</source>
        <translation>Sim, a cada {0} pixels</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processador (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Placa de vídeo (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Vídeo da Apple (MPS)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>Pontos-chave</translation>
    </message>
    <message>
        <source>Text-assisted</source>
        <translation>Assistido por texto</translation>
    </message>
    <message>
        <source>Epipolar</source>
        <translation>Epipolar</translation>
    </message>
    <message>
        <source>Automatic: the simplest that fits</source>
        <translation>Automático: a mais simples que se ajusta</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Shift, rotation and scale</source>
        <translation>Deslocamento, rotação e escala</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>Afim</translation>
    </message>
    <message>
        <source>Projective</source>
        <translation>Projetiva</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <translation>Polinômio, 2º grau</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <translation>Polinômio, 3º grau</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <translation>Spline de placa fina</translation>
    </message>
    <message>
        <source>Local flow</source>
        <translation>Fluxo local</translation>
    </message>
    <message>
        <source>Triangles, each affine</source>
        <translation>Triângulos, cada um afim</translation>
    </message>
    <message>
        <source>Camera model (RPC), bias corrected</source>
        <translation>Modelo de câmera (RPC), viés corrigido</translation>
    </message>
    <message>
        <source>off by up to </source>
        <translation>errada em até </translation>
    </message>
    <message>
        <source>How good it is: unknown</source>
        <translation>Sua exatidão: desconhecida</translation>
    </message>
    <message>
        <source>How far the georeference may be off, in pixels of the reference. Where texture repeats, as in orchards, one that is good to less than half a row tells which row it is.</source>
        <translation>Quanto a georreferência pode estar errada, em pixels da referência. Onde a textura se repete, como em pomares, uma boa a menos de meia fileira diz qual fileira é.</translation>
    </message>
    <message>
        <source>Ma&amp;tcher</source>
        <translation>Mét&amp;odo</translation>
    </message>
    <message>
        <source>Trans&amp;form</source>
        <translation>Trans&amp;formação</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Área</translation>
    </message>
    <message>
        <source>&amp;Use only inside the polygons of</source>
        <translation>&amp;Usar só dentro dos polígonos de</translation>
    </message>
    <message>
        <source>&amp;Ignore inside the polygons of</source>
        <translation>&amp;Ignorar dentro dos polígonos de</translation>
    </message>
    <message>
        <source>&amp;Georeference of the moving layer</source>
        <translation>&amp;Georreferência da camada móvel</translation>
    </message>
    <message>
        <source>Place by &amp;hand</source>
        <translation>Colocar à &amp;mão</translation>
    </message>
    <message>
        <source>&amp;Bands and contrast, moving layer</source>
        <translation>&amp;Bandas e contraste, camada móvel</translation>
    </message>
    <message>
        <source>Ba&amp;nds and contrast, reference layer</source>
        <translation>Ba&amp;ndas e contraste, camada de referência</translation>
    </message>
    <message>
        <source>Tie point&amp;s over the whole scene</source>
        <translation>Pontos homólogos &amp;em toda a cena</translation>
    </message>
    <message>
        <source>Compute &amp;with</source>
        <translation>Calcular co&amp;m</translation>
    </message>
    <message>
        <source>Working si&amp;ze and random seed</source>
        <translation>Tamanho de trabal&amp;ho e semente aleatória</translation>
    </message>
    <message>
        <source>Map frame of a s&amp;can</source>
        <translation>Moldura de uma digitali&amp;zação</translation>
    </message>
    <message>
        <source>Where the corners of the map frame lie: x and y of each, and the CRS</source>
        <translation>Onde ficam os cantos da moldura: x e y de cada um, e o SRC</translation>
    </message>
    <message>
        <source>Where to loo&amp;k, and at which scale</source>
        <translation>Onde procurar, e em que e&amp;scala</translation>
    </message>
</context>
<context>
    <name>PatchDock</name>
    <message>
        <source>Crosstie: a closer look</source>
        <translation>Crosstie: de perto</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Móvel</translation>
    </message>
    <message>
        <source>One over the other</source>
        <translation>Uma sobre a outra</translation>
    </message>
    <message>
        <source>Searching for the best match …</source>
        <translation>Buscando a melhor correspondência …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>Não há ali correspondência clara.</translation>
    </message>
    <message>
        <source>Moved to the best match, confidence {0:.2f}.</source>
        <translation>Movido para a melhor correspondência, confiança {0:.2f}.</translation>
    </message>
    <message>
        <source>Reference red, moving cyan</source>
        <translation>Referência em vermelho, móvel em ciano</translation>
    </message>
    <message>
        <source>There are no tie points to show. Match two layers first.</source>
        <translation>Não há pontos homólogos a mostrar. Emparelhe antes duas camadas.</translation>
    </message>
    <message>
        <source>{0} points are not reviewed. “Next” shows one.</source>
        <translation>{0} pontos não estão revisados. “Próximo” mostra um.</translation>
    </message>
    <message>
        <source>Point {0}: there is no transform yet, so the patches cannot be shown.</source>
        <translation>Ponto {0}: ainda não há transformação, portanto os recortes não podem ser mostrados.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>não em uso</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>não revisado</translation>
    </message>
    <message>
        <source>Point {0}: residual {1:.2f} px, confidence {2:.2f}, {3}, {4}.</source>
        <translation>Ponto {0}: resíduo {1:.2f} px, confiança {2:.2f}, {3}, {4}.</translation>
    </message>
    <message>
        <source>There are no tie points yet. Choose “Add on the map” in the table, or match again.</source>
        <translation>Ainda não há pontos homólogos. Escolha “Acrescentar no mapa” na tabela, ou emparelhe de novo.</translation>
    </message>
    <message>
        <source>Every point has been reviewed.</source>
        <translation>Todos os pontos foram revisados.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Largest residual</source>
        <translation>Resíduo máximo</translation>
    </message>
    <message>
        <source>Lowest confidence</source>
        <translation>Confiança mínima</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Ainda não revisado</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Pronto</translation>
    </message>
    <message>
        <source>Ends the review and gives the window back as it was; the points stay as they are</source>
        <translation>Termina a revisão e devolve a janela como era; os pontos ficam como estão</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Aceitar, próximo</translation>
    </message>
    <message>
        <source>Reject, next</source>
        <translation>Rejeitar, próximo</translation>
    </message>
    <message>
        <source>Move to the best match</source>
        <translation>Mover para a melhor correspondência</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Mais perto</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Mais longe</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Piscar</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Sobrepor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Contrast: from that of the whole layer to that of the patch</source>
        <translation>Contraste: do da camada inteira ao do recorte</translation>
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
        <translation>O QGIS terminou antes que isto fosse salvo: {0}. Quer restaurar ou descartar?</translation>
    </message>
    <message>
        <source>It comes from another computer ({1}): discard it only if QGIS is closed there.</source>
        <translation>Vem de outro computador ({1}): descarte só se o QGIS estiver fechado lá.</translation>
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
        <translation>Salvar todos os registros</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Gravado: {0}</translation>
    </message>
    <message>
        <source>Open saved registrations</source>
        <translation>Abrir registros salvos</translation>
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
        <translation>Escala do mapa digitalizado</translation>
    </message>
    <message>
        <source>Rough place: x, y, a radius in m or km, and the CRS; nothing is looked for elsewhere</source>
        <translation>Lugar aproximado: x, y, um raio em m ou km e o SRC; nada é procurado noutro lugar</translation>
    </message>
    <message>
        <source>Click the rough place on the map (Esc cancels)</source>
        <translation>Clique no lugar aproximado no mapa (Esc cancela)</translation>
    </message>
    <message>
        <source>Automatic: where nothing says where it lies</source>
        <translation>Automático: onde nada diz onde está</translation>
    </message>
    <message>
        <source>Not all over a much larger reference</source>
        <translation>Não em toda uma referência muito maior</translation>
    </message>
    <message>
        <source>All over the reference</source>
        <translation>Em toda a referência</translation>
    </message>
    <message>
        <source>All over the reference, at more scales (slow)</source>
        <translation>Em toda a referência, em mais escalas (lento)</translation>
    </message>
    <message>
        <source>dpi: by the file</source>
        <translation>ppp: segundo o ficheiro</translation>
    </message>
    <message>
        <source>Dots an inch of the scan, where its file does not say them</source>
        <translation>Pontos por polegada da digitalização, se o ficheiro não os indicar</translation>
    </message>
</context>
<context>
    <name>PlaceTool</name>
    <message>
        <source>Placing by hand</source>
        <translation>Colocando à mão</translation>
    </message>
    <message>
        <source>Move the layer</source>
        <translation>Mover a camada</translation>
    </message>
    <message>
        <source>Rotate the layer</source>
        <translation>Girar a camada</translation>
    </message>
    <message>
        <source>Scale the layer</source>
        <translation>Escalar a camada</translation>
    </message>
</context>
<context>
    <name>PlacementBar</name>
    <message>
        <source>Place by hand</source>
        <translation>Colocar à mão</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>The match starts from here (Enter)</source>
        <translation>A correspondência parte daqui (Enter)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>The layer is not placed by hand</source>
        <translation>A camada não está colocada à mão</translation>
    </message>
    <message>
        <source>Click a place in the layer, then where it belongs; with a second one it is turned and scaled</source>
        <translation>Clique em um lugar da camada, depois onde ele deve ficar; com um segundo ela é girada e escalada</translation>
    </message>
    <message>
        <source>Two points</source>
        <translation>Dois pontos</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajustar à vista</translation>
    </message>
    <message>
        <source>Upright in the middle of the map (F)</source>
        <translation>Em pé no meio do mapa (F)</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Place the layer</source>
        <translation>Colocar a camada</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajustar à vista</translation>
    </message>
    <message>
        <source>Set the uncertainty</source>
        <translation>Definir a incerteza</translation>
    </message>
    <message>
        <source>Show a place</source>
        <translation>Mostrar um lugar</translation>
    </message>
    <message>
        <source>Remove the placement</source>
        <translation>Remover a colocação</translation>
    </message>
    <message>
        <source>Choose the moving layer first: a raster file.</source>
        <translation>Escolha antes a camada móvel: um arquivo raster.</translation>
    </message>
    <message>
        <source>The CRS of the moving layer does not cover this place. Show another one.</source>
        <translation>O SRC da camada móvel não cobre este lugar. Mostre outro.</translation>
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
        <translation>Clique em um lugar da camada móvel.</translation>
    </message>
    <message>
        <source>Drag the layer, its corners or the round handle. Enter: done, Esc: cancel, F1: all keys.</source>
        <translation>Arraste a camada, seus cantos ou a alça redonda. Enter: pronto, Esc: cancelar, F1: todas as teclas.</translation>
    </message>
    <message>
        <source>Placed by hand: the match starts there.</source>
        <translation>Colocada à mão: a correspondência começa ali.</translation>
    </message>
    <message>
        <source>Not placed: usually not needed.</source>
        <translation>Não colocada: em geral não é preciso.</translation>
    </message>
    <message>
        <source>Place by hand: move, rotate and scale the moving layer on the map</source>
        <translation>Colocar à mão: mover, girar e escalar a camada móvel no mapa</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajustar à vista</translation>
    </message>
    <message>
        <source>Show places, each first in the moving layer, then in the reference layer: two are enough to place the layer</source>
        <translation>Mostrar lugares, cada um primeiro na camada móvel, depois na de referência: dois bastam para colocar a camada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Click a second place in the moving layer: it will be turned and scaled.</source>
        <translation>Clique em um segundo lugar da camada móvel: ela será girada e escalada.</translation>
    </message>
    <message>
        <source>Enter or “Done” ends it; more places make it more exact.</source>
        <translation>Enter ou “Pronto” termina; mais lugares a tornam mais exata.</translation>
    </message>
    <message>
        <source>Now click where it belongs, in the reference layer.</source>
        <translation>Agora clique onde ele deve ficar, na camada de referência.</translation>
    </message>
    <message>
        <source>Click a place in the moving layer first: it lies half transparent on the map.</source>
        <translation>Clique antes em um lugar da camada móvel: ela fica semitransparente no mapa.</translation>
    </message>
</context>
<context>
    <name>PointSearch</name>
    <message>
        <source>Find points where there are none</source>
        <translation>Achar pontos onde não há</translation>
    </message>
    <message>
        <source>Match around the transform</source>
        <translation>Emparelhar em torno da transformação</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi mudado.</translation>
    </message>
    <message>
        <source>No matches that agree with each other were found there.</source>
        <translation>Não se acharam ali correspondências que concordem entre si.</translation>
    </message>
    <message>
        <source>{0} points were found.</source>
        <translation>{0} pontos foram achados.</translation>
    </message>
</context>
<context>
    <name>PointsDock</name>
    <message>
        <source>Crosstie: tie points</source>
        <translation>Crosstie: pontos homólogos</translation>
    </message>
    <message>
        <source>Filter: a text, or a condition such as residual &gt; 2</source>
        <translation>Filtro: um texto, ou uma condição como residual &gt; 2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Select and move on the map</source>
        <translation>Selecionar e mover no mapa</translation>
    </message>
    <message>
        <source>Select by a polygon on the map</source>
        <translation>Selecionar por um polígono no mapa</translation>
    </message>
    <message>
        <source>Add on the map</source>
        <translation>Acrescentar no mapa</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exatidão</translation>
    </message>
    <message>
        <source>Compare on the map</source>
        <translation>Comparar no mapa</translation>
    </message>
    <message>
        <source>Show the moving image in its own window</source>
        <translation>Mostrar a imagem móvel em janela própria</translation>
    </message>
    <message>
        <source>Links of all points on the map</source>
        <translation>Ligações de todos os pontos no mapa</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Melhorar</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>“{0}” is not a role. Choose control or check.</source>
        <translation>“{0}” não é um papel. Escolha controle ou verificação.</translation>
    </message>
    <message>
        <source>“{0}” is not a coordinate. Type a number, or paste “latitude, longitude” into X or Y.</source>
        <translation>“{0}” não é uma coordenada. Digite um número, ou cole “latitude, longitude” em X ou Y.</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Tie points</source>
        <translation>Pontos homólogos</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <source>A polygon needs at least three corners: click them one after another.</source>
        <translation>Um polígono precisa de pelo menos três cantos: clique neles um após o outro.</translation>
    </message>
    <message>
        <source>{0} points are selected.</source>
        <translation>{0} pontos estão selecionados.</translation>
    </message>
    <message>
        <source>Click the corners around the points; a double click or the right button closes the polygon. Esc: back.</source>
        <translation>Clique nos cantos em torno dos pontos; um duplo clique ou o botão direito fecha o polígono. Esc: voltar.</translation>
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
        <translation>Arrastar no mapa</translation>
    </message>
    <message>
        <source>Lets the mouse drag the divider on the map; Esc or the right button ends it.</source>
        <translation>Deixa o mouse arrastar o divisor no mapa; Esc ou o botão direito encerra.</translation>
    </message>
    <message>
        <source>There is no registration to preview.</source>
        <translation>Não há registro a pré-visualizar.</translation>
    </message>
</context>
<context>
    <name>ProjectStore</name>
    <message>
        <source>The tie points could not be saved with the project. They stay here, and are offered again at the next start. {0}</source>
        <translation>Os pontos homólogos não puderam ser salvos com o projeto. Ficam aqui, e são oferecidos de novo no próximo início. {0}</translation>
    </message>
    <message>
        <source>{0} The tie points are saved inside the project instead.</source>
        <translation>{0} Em vez disso os pontos homólogos são salvos dentro do projeto.</translation>
    </message>
    <message>
        <source>The session of this project is named on another computer ({0}). It was not opened.</source>
        <translation>A sessão deste projeto está nomeada em outro computador ({0}). Não foi aberta.</translation>
    </message>
    <message>
        <source>{0} When the project is saved, a copy of the old file is kept beside it.</source>
        <translation>{0} Quando o projeto é salvo, uma cópia do arquivo antigo é guardada ao lado.</translation>
    </message>
    <message>
        <source>A registration here names a matcher that was not chosen on this computer ({0}). It is not run: Automatic is used instead. To use it, choose it among the options.</source>
        <translation>Um registro aqui nomeia um método que não foi escolhido neste computador ({0}). Ele não é executado: usa-se Automático. Para usá-lo, escolha-o entre as opções.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Show this on the map</source>
        <translation>Mostrar isto no mapa</translation>
    </message>
    <message>
        <source>Left the reference, right the registered layer, at such a place: click to go there</source>
        <translation>À esquerda a referência, à direita a camada registrada, em um lugar assim: um clique vai até lá</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The recovery file cannot be written, so a crash would lose your work: {0}</source>
        <translation>O arquivo de recuperação não pode ser gravado, portanto uma falha perderia seu trabalho: {0}</translation>
    </message>
</context>
<context>
    <name>Registrations</name>
    <message>
        <source>As you left it</source>
        <translation>Como você deixou</translation>
    </message>
</context>
<context>
    <name>RegistrationsRow</name>
    <message>
        <source>Registrations of this project</source>
        <translation>Registros deste projeto</translation>
    </message>
    <message>
        <source>Registrations of this project: each is kept as you left it</source>
        <translation>Registros deste projeto: cada um é guardado como você o deixou</translation>
    </message>
    <message>
        <source>Rename, remove, save or open registrations</source>
        <translation>Renomear, remover, salvar ou abrir registros</translation>
    </message>
    <message>
        <source>Rename the registration</source>
        <translation>Renomear o registro</translation>
    </message>
    <message>
        <source>Name; empty: the names of the layers</source>
        <translation>Nome; vazio: os nomes das camadas</translation>
    </message>
    <message>
        <source>Remove “{0}” with its points and decisions? This cannot be undone.</source>
        <translation>Remover “{0}” com seus pontos e decisões? Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Remove the registration</source>
        <translation>Remover o registro</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renomear …</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>Re&amp;mover …</translation>
    </message>
    <message>
        <source>&amp;Save all to another file …</source>
        <translation>&amp;Salvar tudo em outro arquivo …</translation>
    </message>
    <message>
        <source>&amp;Open a saved file …</source>
        <translation>&amp;Abrir um arquivo salvo …</translation>
    </message>
</context>
<context>
    <name>ResidualDock</name>
    <message>
        <source>Crosstie: residuals</source>
        <translation>Crosstie: resíduos</translation>
    </message>
    <message>
        <source>Residuals of each cell</source>
        <translation>Resíduos de cada célula</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept points</source>
        <translation>Aceitar pontos</translation>
    </message>
    <message>
        <source>Reject points</source>
        <translation>Rejeitar pontos</translation>
    </message>
    <message>
        <source>Make check points</source>
        <translation>Tornar pontos de verificação</translation>
    </message>
    <message>
        <source>Make control points</source>
        <translation>Tornar pontos de controle</translation>
    </message>
    <message>
        <source>Lock points</source>
        <translation>Travar pontos</translation>
    </message>
    <message>
        <source>Unlock points</source>
        <translation>Destravar pontos</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escrever nota</translation>
    </message>
    <message>
        <source>Delete points</source>
        <translation>Apagar pontos</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>Mover ponto</translation>
    </message>
    <message>
        <source>Nudge points</source>
        <translation>Empurrar pontos</translation>
    </message>
    <message>
        <source>Move point to match</source>
        <translation>Mover ponto para a correspondência</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Acrescentar ponto</translation>
    </message>
    <message>
        <source>Import {0} points</source>
        <translation>Importar {0} pontos</translation>
    </message>
    <message>
        <source>Fit {0}</source>
        <translation>Ajustar {0}</translation>
    </message>
    <message>
        <source>Limit confidence</source>
        <translation>Limitar a confiança</translation>
    </message>
    <message>
        <source>Limit residuals</source>
        <translation>Limitar os resíduos</translation>
    </message>
    <message>
        <source>There are already no more than {0} unlocked points in use.</source>
        <translation>Já não há mais de {0} pontos destravados em uso.</translation>
    </message>
    <message>
        <source>Thin to {0} points</source>
        <translation>Reduzir a {0} pontos</translation>
    </message>
    <message>
        <source>Take another alignment</source>
        <translation>Tomar outro alinhamento</translation>
    </message>
    <message>
        <source>Restore the match</source>
        <translation>Restaurar a correspondência</translation>
    </message>
    <message>
        <source>The points were changed meanwhile, so none were removed. Try again.</source>
        <translation>Os pontos mudaram nesse meio tempo, portanto nenhum foi removido. Tente de novo.</translation>
    </message>
    <message>
        <source>Improve to {0:.2f} px</source>
        <translation>Melhorar até {0:.2f} px</translation>
    </message>
    <message>
        <source>The RMSE is still {0:.2f} px: too few points are left, or the others are locked.</source>
        <translation>O RMSE ainda é {0:.2f} px: restam pontos de menos, ou os outros estão travados.</translation>
    </message>
    <message>
        <source>The RMSE is already below {0:.2f} px.</source>
        <translation>O RMSE já está abaixo de {0:.2f} px.</translation>
    </message>
    <message>
        <source>Point {0} is at the same place, so the place counts twice: delete one of them.</source>
        <translation>O ponto {0} está no mesmo lugar, portanto o lugar conta duas vezes: apague um deles.</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Travar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Destravar</translation>
    </message>
    <message>
        <source>Make control points</source>
        <translation>Tornar pontos de controle</translation>
    </message>
    <message>
        <source>Make check points</source>
        <translation>Tornar pontos de verificação</translation>
    </message>
    <message>
        <source>Remove the worst points until an RMSE …</source>
        <translation>Remover os piores pontos até um RMSE …</translation>
    </message>
    <message>
        <source>Thin to an even spread …</source>
        <translation>Reduzir a uma distribuição uniforme …</translation>
    </message>
    <message>
        <source>Restore what the matcher found</source>
        <translation>Restaurar o que o método achou</translation>
    </message>
    <message>
        <source>Import points from a file …</source>
        <translation>Importar pontos de um arquivo …</translation>
    </message>
    <message>
        <source>Remove the worst points</source>
        <translation>Remover os piores pontos</translation>
    </message>
    <message>
        <source>Target RMSE, reference pixels:</source>
        <translation>RMSE desejado, pixels da referência:</translation>
    </message>
    <message>
        <source>Thin to an even spread</source>
        <translation>Reduzir a uma distribuição uniforme</translation>
    </message>
    <message>
        <source>Points to keep, in addition to locked ones:</source>
        <translation>Pontos a manter, além dos travados:</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>Importar pontos</translation>
    </message>
    <message>
        <source>Points (*.points *.csv *.txt *.gpkg *.geojson *.xml);;All files (*)</source>
        <translation>Pontos (*.points *.csv *.txt *.gpkg *.geojson *.xml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>{0} points were imported.</source>
        <translation>{0} pontos foram importados.</translation>
    </message>
    <message>
        <source>{0} have no position on the rasters and were left out.</source>
        <translation>{0} não têm posição nos rasters e foram omitidos.</translation>
    </message>
    <message>
        <source>{0} existed already.</source>
        <translation>{0} já existiam.</translation>
    </message>
    <message>
        <source>{0} are outside the rasters, so they are not in use.</source>
        <translation>{0} ficam fora dos rasters, portanto não estão em uso.</translation>
    </message>
</context>
<context>
    <name>ReviewParts</name>
    <message>
        <source>On the map</source>
        <translation>No mapa</translation>
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
        <translation>Resíduos</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exatidão</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
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
        <translation>faltam cerca de {0} min</translation>
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
        <translation>Opcional, como: porto, casas densas</translation>
    </message>
    <message>
        <source>No layer</source>
        <translation>Sem camada</translation>
    </message>
    <message>
        <source>Shared by all matchers</source>
        <translation>Comum a todos os métodos</translation>
    </message>
    <message>
        <source>The matcher&apos;s own</source>
        <translation>A do próprio método</translation>
    </message>
    <message>
        <source>What is in the &amp;scene?</source>
        <translation>O que há na &amp;cena?</translation>
    </message>
    <message>
        <source>Or a land-co&amp;ver layer</source>
        <translation>Ou uma camada de cobertura da terra (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Coarse search</source>
        <translation>&amp;Busca grosseira</translation>
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
        <translation>Achar mais pontos onde não há</translation>
    </message>
    <message>
        <source>Match again around the current transform</source>
        <translation>Emparelhar de novo em torno da transformação atual</translation>
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
        <translation>Tamanho de trabalho: o lado longo das imagens na busca grosseira, em pixels</translation>
    </message>
    <message>
        <source>Random seed: the same seed gives the same result</source>
        <translation>Semente aleatória: a mesma semente dá o mesmo resultado</translation>
    </message>
</context>
<context>
    <name>SheetsRow</name>
    <message>
        <source>Sheet index, if there is one</source>
        <translation>Índice de folhas, se houver</translation>
    </message>
    <message>
        <source>Polygons with the names of the sheets</source>
        <translation>Polígonos com os nomes das folhas</translation>
    </message>
    <message>
        <source>The polygon that a file is named after says where its map lies</source>
        <translation>O polígono que dá nome a um arquivo diz onde fica o seu mapa</translation>
    </message>
    <message>
        <source>Field with the names of the sheets</source>
        <translation>Campo com os nomes das folhas</translation>
    </message>
    <message>
        <source>&amp;Cut collars</source>
        <translation>&amp;Cortar margens</translation>
    </message>
    <message>
        <source>Cut off what lies outside the map frame</source>
        <translation>Cortar o que fica fora da moldura do mapa</translation>
    </message>
    <message>
        <source>Where the relative names of a list begin, if not beside it: a folder, or a place in an object store that GDAL reads</source>
        <translation>Onde começam os nomes relativos de uma lista, se não ao lado dela: uma pasta ou um lugar num armazenamento de objetos que o GDAL lê</translation>
    </message>
    <message>
        <source>Where names begin</source>
        <translation>Onde começam os nomes</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>Séri&amp;e</translation>
    </message>
    <message>
        <source>The first ten sheets of a reference whose map frames are equally large teach the others where to look; what contradicts them needs review</source>
        <translation>As dez primeiras folhas de uma referência cujas molduras são igualmente grandes ensinam às outras onde procurar; o que as contradiz precisa de revisão</translation>
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
        <translation>Duas camadas de um lugar</translation>
    </message>
    <message>
        <source>An aerial image and a radar scene, both invented. The radar scene lies 200 m off, is turned, and shows the place years later. The moving layer is the one to correct; the reference layer is the one whose position you trust.</source>
        <translation>Uma imagem aérea e uma cena de radar, ambas inventadas. A cena de radar está 200 m fora, girada, e mostra o lugar anos depois. A camada móvel é a que se corrige; a camada de referência é aquela em cuja posição você confia.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Emparelhar</translation>
    </message>
    <message>
        <source>Click “Match layers”. It takes some seconds, and nothing is written.</source>
        <translation>Clique em “Emparelhar camadas”. Leva alguns segundos, e nada é gravado.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Olhar</translation>
    </message>
    <message>
        <source>The radar scene is drawn where it was registered; it flicks against the aerial image. Press 3 and drag the divider over roads and fields. The keys 1 to 5 are the five ways to compare, H hides the points.</source>
        <translation>A cena de radar é desenhada onde foi registrada; ela alterna com a imagem aérea. Pressione 3 e arraste o divisor sobre estradas e campos. As teclas 1 a 5 são os cinco modos de comparar, H oculta os pontos.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Click “Review”. It begins with the worst point: A means right, R means wrong, N is the next one. The line above the patches says when you can stop. “Done” gives the window back.</source>
        <translation>Clique em “Revisar”. Começa pelo pior ponto: A significa certo, R errado, N é o próximo. A linha acima dos recortes diz quando você pode parar. “Pronto” devolve a janela.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Click “Apply”. The registered layer is written to a new file and put on top of the map; your files stay as they are. “Undo” takes it back.</source>
        <translation>Clique em “Aplicar”. A camada registrada é gravada em um arquivo novo e posta no topo do mapa; seus arquivos ficam como estão. “Desfazer” a retira.</translation>
    </message>
</context>
<context>
    <name>UncertaintyRow</name>
    <message>
        <source>How far off the position may be</source>
        <translation>Quanto a posição pode estar errada</translation>
    </message>
    <message>
        <source>How far off the rotation may be</source>
        <translation>Quanto a rotação pode estar errada</translation>
    </message>
    <message>
        <source>How far off the scale may be</source>
        <translation>Quanto a escala pode estar errada</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>Ap&amp;licar</translation>
    </message>
    <message>
        <source>Writes the registered raster to a new file and puts it on top of the map</source>
        <translation>Grava o raster registrado em um arquivo novo e o põe no topo do mapa</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Re&amp;visar</translation>
    </message>
    <message>
        <source>Shows the tie points one by one: accept, reject, move, add</source>
        <translation>Mostra os pontos homólogos um a um: aceitar, rejeitar, mover, acrescentar</translation>
    </message>
    <message>
        <source>What may help:</source>
        <translation>O que pode ajudar:</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Shows the reasons for the verdict, and its figures</source>
        <translation>Mostra as razões do veredito, e seus números</translation>
    </message>
    <message>
        <source>With &amp;options: CRS, pixels, formats …</source>
        <translation>Com &amp;opções: SRC, pixels, formatos …</translation>
    </message>
    <message>
        <source>Registered &amp;GeoTIFF …</source>
        <translation>&amp;GeoTIFF registrado …</translation>
    </message>
    <message>
        <source>&amp;QGIS Georeferencer points (.points) …</source>
        <translation>Pontos do Georreferenciador do &amp;QGIS (.points) …</translation>
    </message>
    <message>
        <source>&amp;VRT with ground control points …</source>
        <translation>&amp;VRT com pontos de controle de solo …</translation>
    </message>
    <message>
        <source>Tie points in another &amp;format …</source>
        <translation>Pontos homólogos em outro &amp;formato …</translation>
    </message>
    <message>
        <source>&amp;Send to the QGIS Georeferencer …</source>
        <translation>&amp;Enviar ao Georreferenciador do QGIS …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Place by hand</source>
        <translation>C&amp;olocar à mão</translation>
    </message>
    <message>
        <source>Lays the moving layer over the map, to be dragged to where it belongs</source>
        <translation>Põe a camada móvel sobre o mapa, para ser arrastada ao seu lugar</translation>
    </message>
    <message>
        <source>The result of {0}; other layers are chosen above.</source>
        <translation>O resultado de {0}; outras camadas estão escolhidas acima.</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Patches around the point</source>
        <translation>Recortes em torno do ponto</translation>
    </message>
    <message>
        <source>Arrow keys move the point by ¼ px, with Shift by 1 px; the wheel zooms</source>
        <translation>As setas movem o ponto ¼ px, com Shift 1 px; a roda amplia</translation>
    </message>
</context>
</TS>
