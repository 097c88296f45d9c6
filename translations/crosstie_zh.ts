<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <source>The two coordinate reference systems cannot be converted into each other. Check the CRS of both rasters.</source>
        <translation>两个坐标参考系无法相互转换。请检查两个栅格的坐标参考系。</translation>
    </message>
    <message>
        <source>The CRS “{crs}” is not understood. Name it as EPSG:number.</source>
        <translation>无法理解坐标参考系“{crs}”。请以 EPSG：编号 给出。</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, about {away:,.0f} pixels from its middle: check that it is the right {role} raster, and the CRS of the points.</source>
        <translation>所有点都远离 {raster}，距其中心约 {away:,.0f} 像素：请检查它是否为正确的{role}栅格，以及点的坐标参考系。</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it with x and y swapped: read them with swapped axes (--swap-{side}).</source>
        <translation>所有点都远离 {raster}，但交换 x 和 y 后落在其上：请交换坐标轴读取（--swap-{side}）。</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it with x and y swapped and in {crs}: correct their CRS (--crs, or in the file) and read them with swapped axes (--swap-{side}).</source>
        <translation>所有点都远离 {raster}，但交换 x 和 y 并按 {crs} 后落在其上：请改正其坐标参考系（--crs，或在文件中），并交换坐标轴读取（--swap-{side}）。</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it in {crs}: correct their CRS (--crs, or in the file).</source>
        <translation>所有点都远离 {raster}，但按 {crs} 落在其上：请改正其坐标参考系（--crs，或在文件中）。</translation>
    </message>
    <message>
        <source>{file} is no file of points that Crosstie recognises. Name its format (--from), one of {formats}; for a table give the names of its columns (--columns).</source>
        <translation>{file} 不是 Crosstie 能识别的点文件。请指定其格式（--from），可选 {formats}；若是表格，请给出列名（--columns）。</translation>
    </message>
    <message>
        <source>The name {file} does not say in which format to write. Let it end in {endings}, or choose a format.</source>
        <translation>名称 {file} 没有说明以何种格式写出。请以 {endings} 结尾，或选择格式。</translation>
    </message>
    <message>
        <source>There is no format {name}. Choose one of {formats}.</source>
        <translation>没有格式 {name}。请从 {formats} 中选择。</translation>
    </message>
    <message>
        <source>{file} holds more than {most:,} points. Thin them first.</source>
        <translation>{file} 包含的点超过 {most:,} 个。请先抽稀。</translation>
    </message>
    <message>
        <source>There are no points to write.</source>
        <translation>没有可写出的点。</translation>
    </message>
    <message>
        <source>Some points have no finite coordinates there. Check the rasters and the CRS.</source>
        <translation>有些点在那里没有有限的坐标。请检查栅格和坐标参考系。</translation>
    </message>
    <message>
        <source>None of the points is an enabled control point, and this format ({format}) holds no others.</source>
        <translation>没有一个点是启用的控制点，而此格式（{format}）不保存其他点。</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s IIIF address (--image) and its size (--moving); without them only Crosstie reads this annotation.</source>
        <translation>Allmaps 还需要图像的 IIIF 地址（--image）和尺寸（--moving）；没有它们，只有 Crosstie 能读取此标注。</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s IIIF address (--image); without it only Crosstie reads this annotation.</source>
        <translation>Allmaps 还需要图像的 IIIF 地址（--image）；没有它，只有 Crosstie 能读取此标注。</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s size (--moving); without it only Crosstie reads this annotation.</source>
        <translation>Allmaps 还需要图像的尺寸（--moving）；没有它，只有 Crosstie 能读取此标注。</translation>
    </message>
    <message>
        <source>A georeference annotation needs longitudes and latitudes, but the CRS of these points is not known: say which it is (--crs EPSG:number).</source>
        <translation>地理参考标注需要经纬度，但这些点的坐标参考系未知：请指明（--crs EPSG：编号）。</translation>
    </message>
    <message>
        <source>This format ({format}) does not say in which CRS its map coordinates are: in {crs}.</source>
        <translation>此格式（{format}）没有说明其地图坐标的坐标参考系：为 {crs}。</translation>
    </message>
    <message>
        <source>{count} points that are not enabled were left out, as this format ({format}) cannot hold them.</source>
        <translation>略去了 {count} 个未启用的点，因为此格式（{format}）无法保存它们。</translation>
    </message>
    <message>
        <source>{count} check points are written as not enabled, as this format ({format}) does not know them.</source>
        <translation>{count} 个检查点写为未启用，因为此格式（{format}）没有检查点。</translation>
    </message>
    <message>
        <source>Heights were left out, as this format ({format}) does not hold them.</source>
        <translation>略去了高程，因为此格式（{format}）不保存高程。</translation>
    </message>
    <message>
        <source>{count} check points were left out, as this format ({format}) does not know them.</source>
        <translation>略去了 {count} 个检查点，因为此格式（{format}）没有检查点。</translation>
    </message>
    <message>
        <source>{file} is not a text file. Choose a file of points.</source>
        <translation>{file} 不是文本文件。请选择点文件。</translation>
    </message>
    <message>
        <source>{text!r} is not a plain file. Save the points to a folder on this computer first.</source>
        <translation>{text!r} 不是普通文件。请先把点保存到本机的文件夹中。</translation>
    </message>
    <message>
        <source>x source, y source, x map, y map (before them an id, after them residuals, or not)</source>
        <translation>源 x、源 y、地图 x、地图 y(前面可有编号，后面可有残差)</translation>
    </message>
    <message>
        <source>AROSICS&apos; table with the columns {columns}</source>
        <translation>AROSICS 的表格，含列 {columns}</translation>
    </message>
    <message>
        <source>{name} lacks the columns {missing}. Expected is {wanted}.</source>
        <translation>{name} 缺少列 {missing}。应为 {wanted}。</translation>
    </message>
    <message>
        <source>AROSICS&apos; table holds shifts on the moving raster&apos;s own map: give a moving raster with a georeference (--moving), or choose another format.</source>
        <translation>AROSICS 的表格保存的是待配准栅格自身地图上的位移：请给出带地理参考的待配准栅格（--moving），或选择其他格式。</translation>
    </message>
    <message>
        <source>a row of AROSICS&apos; table</source>
        <translation>AROSICS 表格的一行</translation>
    </message>
    <message>
        <source>a table with a header and the columns moving_x, moving_y, reference_x, reference_y (other names: --columns moving_x=NAME,…)</source>
        <translation>带表头的表格，含列 moving_x、moving_y、reference_x、reference_y(其他列名：--columns moving_x=NAME,…)</translation>
    </message>
    <message>
        <source>{name} has no columns for the {missing} coordinates; its columns are {columns}. Say which they are: --columns moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME.</source>
        <translation>{name} 没有 {missing} 坐标的列；其列为 {columns}。请指明：--columns moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME。</translation>
    </message>
    <message>
        <source>There is no column {role} to fill; there are {roles}.</source>
        <translation>没有可填的列 {role}；可用的有 {roles}。</translation>
    </message>
    <message>
        <source>There is no column {column}; the file has {columns}.</source>
        <translation>没有列 {column}；文件中有 {columns}。</translation>
    </message>
    <message>
        <source>{name} holds more than {most:,} points. Thin them first.</source>
        <translation>{name} 包含的点超过 {most:,} 个。请先抽稀。</translation>
    </message>
    <message>
        <source>a row of a table</source>
        <translation>表格的一行</translation>
    </message>
    <message>
        <source>four coordinates (numbers with a decimal point)</source>
        <translation>四个坐标（用小数点的数字）</translation>
    </message>
    <message>
        <source>four coordinates (numbers with a decimal point); with decimal commas the separator must be a semicolon or a tab</source>
        <translation>四个坐标（用小数点的数字）；若用小数逗号，分隔符必须是分号或制表符</translation>
    </message>
    <message>
        <source>four numbers (or five with a height), as ENVI writes them</source>
        <translation>四个数字（带高程时五个），如 ENVI 所写</translation>
    </message>
    <message>
        <source>a GCPList, as GDAL writes it</source>
        <translation>GCPList，如 GDAL 所写</translation>
    </message>
    <message>
        <source>{name} has a control point without Pixel, Line, X and Y: “{shown}”.</source>
        <translation>{name} 有一个控制点缺少 Pixel、Line、X 和 Y：“{shown}”。</translation>
    </message>
    <message>
        <source>A VRT points to the raster that its control points are for: give the moving raster (--moving).</source>
        <translation>VRT 指向其控制点所属的栅格：请给出待配准栅格（--moving）。</translation>
    </message>
    <message>
        <source>GDAL cannot point to the moving raster in a VRT.</source>
        <translation>GDAL 无法在 VRT 中指向待配准栅格。</translation>
    </message>
    <message>
        <source>a gdal_translate or gdalwarp command with -gcp PIXEL LINE X Y</source>
        <translation>带 -gcp PIXEL LINE X Y 的 gdal_translate 或 gdalwarp 命令</translation>
    </message>
    <message>
        <source>{name} holds a number that is too large.</source>
        <translation>{name} 含有过大的数字。</translation>
    </message>
    <message>
        <source>features with moving_x, moving_y, reference_x and reference_y, or lines of two points</source>
        <translation>带 moving_x、moving_y、reference_x 和 reference_y 的要素，或两点连线</translation>
    </message>
    <message>
        <source>There is no layer {layer}: choose reference, moving or links.</source>
        <translation>没有图层 {layer}：请选择 reference、moving 或 links。</translation>
    </message>
    <message>
        <source>{name}, feature {number} is no link. Expected are {wanted}.</source>
        <translation>{name} 的要素 {number} 不是连接。应为 {wanted}。</translation>
    </message>
    <message>
        <source>a layer with the fields moving_x, moving_y, reference_x and reference_y, or lines of two points</source>
        <translation>带字段 moving_x、moving_y、reference_x 和 reference_y 的图层，或两点连线</translation>
    </message>
    <message>
        <source>{path} cannot be read as a GeoPackage of points: it is no file, or far too large.</source>
        <translation>{path} 无法作为点的 GeoPackage 读取：它不是文件，或大得离谱。</translation>
    </message>
    <message>
        <source>{name} is not a GeoPackage, or is damaged.</source>
        <translation>{name} 不是 GeoPackage，或已损坏。</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} 已损坏。</translation>
    </message>
    <message>
        <source>The GeoPackage cannot be written. Check that the disk has space.</source>
        <translation>无法写入 GeoPackage。请检查磁盘空间。</translation>
    </message>
    <message>
        <source>{name} holds {count:,} points, more than {most:,}. Thin them first.</source>
        <translation>{name} 包含 {count:,} 个点，超过 {most:,} 个。请先抽稀。</translation>
    </message>
    <message>
        <source>{name} has a feature without its four coordinates. Remove it or fill it in.</source>
        <translation>{name} 有一个要素缺少四个坐标。请删除或补全。</translation>
    </message>
    <message>
        <source>{name} has a line that is not of two points. Expected is {wanted}.</source>
        <translation>{name} 有一条线不是两点连线。应为 {wanted}。</translation>
    </message>
    <message>
        <source>a georeference annotation with ground control points (resourceCoords and a Point)</source>
        <translation>带地面控制点的地理参考标注（resourceCoords 和一个 Point）</translation>
    </message>
    <message>
        <source>{name} has a control point without two pixel coordinates and two degrees.</source>
        <translation>{name} 有一个控制点缺少两个像素坐标和两个经纬度。</translation>
    </message>
    <message>
        <source>Metashape&apos;s table: #Label, X, Y, Z, … and, at its end, Camera, X/Pixel, Y/Pixel</source>
        <translation>Metashape 的表格：#Label, X, Y, Z, … 以及末尾的 Camera, X/Pixel, Y/Pixel</translation>
    </message>
    <message>
        <source>{name} names places but not where the image shows them: the columns X/Pixel and Y/Pixel are missing. Add them (column and row from the outer corner of the first pixel).</source>
        <translation>{name} 给出了地点，但没有说明它们在图像中的位置：缺少 X/Pixel 和 Y/Pixel 列。请添加（从第一个像素外角起的列和行）。</translation>
    </message>
    <message>
        <source>a marker with X, Y, X/Pixel and Y/Pixel</source>
        <translation>带 X、Y、X/Pixel 和 Y/Pixel 的标记</translation>
    </message>
    <message>
        <source>a marker with a number as its height</source>
        <translation>高程为数字的标记</translation>
    </message>
    <message>
        <source>OpenDroneMap&apos;s list: a line with the CRS, then x y z column row image</source>
        <translation>OpenDroneMap 的列表：一行坐标参考系，然后是 x y z 列 行 图像</translation>
    </message>
    <message>
        <source>OpenDroneMap wants to know the CRS of the points, which is not known: give it (--crs EPSG:number).</source>
        <translation>OpenDroneMap 需要知道点的坐标参考系，但未知：请给出（--crs EPSG：编号）。</translation>
    </message>
    <message>
        <source>{name} holds points of {count} images: {images}. Give the one that is meant as moving raster (--moving).</source>
        <translation>{name} 含有 {count} 幅图像的点：{images}。请指明哪一幅是待配准栅格（--moving）。</translation>
    </message>
    <message>
        <source>{name} holds no points. Choose a file that the Georeferencer has saved.</source>
        <translation>{name} 不含任何点。请选择由地理配准工具保存的文件。</translation>
    </message>
    <message>
        <source>{name} has a line without four numbers: “{line}”. Expected are mapX, mapY, sourceX, sourceY with decimal points, separated by commas.</source>
        <translation>{name} 有一行不是四个数字：“{line}”。应为 mapX、mapY、sourceX、sourceY，用小数点，以逗号分隔。</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>待配准</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>These points hold pixels of the {role} raster, but map coordinates are wanted: {give}</source>
        <translation>这些点保存的是{role}栅格的像素，但需要地图坐标：{give}</translation>
    </message>
    <message>
        <source>These points hold coordinates of the {role} raster, but not whether they are pixels or on a map: {give}</source>
        <translation>这些点保存的是{role}栅格的坐标，但不知是像素坐标还是地图坐标：{give}</translation>
    </message>
    <message>
        <source>These points hold map coordinates, but pixels of the {role} raster are wanted: {give}</source>
        <translation>这些点保存的是地图坐标，但需要{role}栅格的像素：{give}</translation>
    </message>
    <message>
        <source>Points of the {role} lie where the coordinate reference system has no place: check their CRS, and whether x and y (longitude and latitude) are swapped.</source>
        <translation>{role}的点位于坐标参考系没有定义的地方：请检查其坐标参考系，以及 x 和 y(经度和纬度)是否颠倒。</translation>
    </message>
    <message>
        <source>give the {role} raster (--{option}), with its georeference.</source>
        <translation>请给出{role}栅格（--{option}）及其地理参考。</translation>
    </message>
    <message>
        <source>There is no file of points {path}. Check its name.</source>
        <translation>没有点文件 {path}。请检查文件名。</translation>
    </message>
    <message>
        <source>{name} holds no enabled points. Enable two at least.</source>
        <translation>{name} 没有启用的点。请至少启用两个。</translation>
    </message>
    <message>
        <source>{name} is no file of points that Crosstie recognises. Give a table with the columns moving_col, moving_row, reference_col and reference_row, or convert the file first (“convert-points”).</source>
        <translation>{name} 不是 Crosstie 能识别的点文件。请给出含 moving_col、moving_row、reference_col 和 reference_row 列的表格，或先转换文件（“convert-points”）。</translation>
    </message>
    <message>
        <source>{count} tie points that are not enabled were left out.</source>
        <translation>略去了 {count} 个未启用的连接点。</translation>
    </message>
    <message>
        <source>{written} of {count} tie points were written, evenly spread; the other {left} were left out, as many points make readers of this format ({format}) slow.</source>
        <translation>{count} 个连接点中均匀写出了 {written} 个；其余 {left} 个略去，因为点多会使此格式（{format}）的读取程序变慢。</translation>
    </message>
    <message>
        <source>There is not enough memory. Choose a smaller area, or close other programs.</source>
        <translation>内存不足。请选择较小的区域，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({error}). Please report it with its details.</source>
        <translation>出现了意外错误（{error}）。请连同详细信息一起报告。</translation>
    </message>
    <message>
        <source>The camera model says nothing about this patch: choose an area inside both images.</source>
        <translation>相机模型没有涉及这一块：请选择两幅图像内部的区域。</translation>
    </message>
    <message>
        <source>An affine camera needs a patch with an area and two different heights.</source>
        <translation>仿射相机需要有面积且有两个不同高程的一块。</translation>
    </message>
    <message>
        <source>An affine camera needs places that do not lie in one plane.</source>
        <translation>仿射相机需要不在同一平面上的地点。</translation>
    </message>
    <message>
        <source>It takes {count} points to tell a transform of the kind “{transform}” from a straight one.</source>
        <translation>需要 {count} 个点才能把“{transform}”类变换与直线变换区分开。</translation>
    </message>
    <message>
        <source>These points determine one transform alone: {transform}.</source>
        <translation>这些点只能确定一种变换：{transform}。</translation>
    </message>
    <message>
        <source>The simplest transform was chosen ({transform}): there are too few points to test a richer one.</source>
        <translation>选择了最简单的变换（{transform}）：点太少，无法检验更复杂的变换。</translation>
    </message>
    <message>
        <source>The {transform} transform was chosen by how well it does on unseen areas.</source>
        <translation>{transform}变换是按其在未见区域的表现选择的。</translation>
    </message>
    <message>
        <source>It predicts them {percent:.0f} % better than {transform}.</source>
        <translation>其预测比 {transform} 好 {percent:.0f} %。</translation>
    </message>
    <message>
        <source>The simpler {transform} transform does not fit.</source>
        <translation>较简单的{transform}变换不适合。</translation>
    </message>
    <message>
        <source>The richer {transform} transform is not clearly better ({percent:.0f} %).</source>
        <translation>更复杂的{transform}变换没有明显更好（{percent:.0f} %）。</translation>
    </message>
    <message>
        <source>It folds the image over around x {x:.0f}, y {y:.0f} px ({percent:.2g} % of the area)</source>
        <translation>它在 x {x:.0f}、y {y:.0f} px 附近使图像折叠（占面积的 {percent:.2g} %）</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable. {folds}: check the points there for wrong ones, or choose a simpler transform or more smoothing.</source>
        <translation>{transform}变换不可用。{folds}：请检查那里是否有错误的点，或选择更简单的变换或更强的平滑。</translation>
    </message>
    <message>
        <source>The two views see the ground from nearly the same direction: {moved:.2f} px of parallax between the lowest and the highest ground. There is no epipolar geometry to use; match them as two maps.</source>
        <translation>两个视图几乎从同一方向看地面：最低与最高地面之间只有 {moved:.2f} px 视差。没有可用的对极几何；请把它们当作两幅地图匹配。</translation>
    </message>
    <message>
        <source>All points of one image would lie on one epipolar line: the camera models cannot be right.</source>
        <translation>一幅图像的所有点都会落在同一条对极线上：相机模型不可能正确。</translation>
    </message>
    <message>
        <source>An epipolar geometry takes five different matches; there are {count}: add some.</source>
        <translation>对极几何需要五个不同的匹配；现有 {count} 个：请再添加一些。</translation>
    </message>
    <message>
        <source>Fewer than five matches agree on one epipolar geometry: add some, or correct wrong ones.</source>
        <translation>符合同一对极几何的匹配不足五个：请添加一些，或改正错误的匹配。</translation>
    </message>
    <message>
        <source>The matches lie in one plane (or the two views have no parallax), so no epipolar geometry follows from them: use the camera models, or match the images as two maps.</source>
        <translation>匹配都在一个平面上（或两个视图没有视差），因此无法由它们得出对极几何：请使用相机模型，或把图像当作两幅地图匹配。</translation>
    </message>
    <message>
        <source>“{kind}” is no transform; known are {names}</source>
        <translation>“{kind}”不是变换；已知的有 {names}</translation>
    </message>
    <message>
        <source>numbers of the {transform} transform are out of range</source>
        <translation>{transform}变换的数字超出范围</translation>
    </message>
    <message>
        <source>its parts do not fit each other</source>
        <translation>其各部分彼此不符</translation>
    </message>
    <message>
        <source>a number is not finite, or far too large</source>
        <translation>有数字非有限，或大得离谱</translation>
    </message>
    <message>
        <source>its heights are no grid of at least two by two</source>
        <translation>其高程不是至少二乘二的格网</translation>
    </message>
    <message>
        <source>No {transform} transform fits these points; add points or choose a simpler one.</source>
        <translation>没有{transform}变换适合这些点；请添加点或选择更简单的变换。</translation>
    </message>
    <message>
        <source>The {transform} transform folds the image over between its points: check for wrong points or choose a simpler transform.</source>
        <translation>{transform}变换使图像在点之间折叠：请检查错误的点或选择更简单的变换。</translation>
    </message>
    <message>
        <source>The {transform} transform would distort the image beyond belief ({stretch:.0f} times longer than wide): check for wrong points or add points further apart.</source>
        <translation>{transform}变换会使图像变形得不可信（长是宽的 {stretch:.0f} 倍）：请检查错误的点或添加相距更远的点。</translation>
    </message>
    <message>
        <source>The transform has numbers too large to compute with. Fit it anew.</source>
        <translation>变换的数字太大，无法计算。请重新拟合。</translation>
    </message>
    <message>
        <source>the matrix is singular: it squeezes the image to a line</source>
        <translation>矩阵是奇异的：它把图像压成一条线</translation>
    </message>
    <message>
        <source>1 more point</source>
        <translation>1 个点</translation>
    </message>
    <message>
        <source>{count} more points</source>
        <translation>{count} 个点</translation>
    </message>
    <message>
        <source>The {transform} transform needs {needed} points at different places, {given} given: add {more}.</source>
        <translation>{transform}变换需要 {needed} 个不同位置的点，现有 {given} 个：请再添加 {more}。</translation>
    </message>
    <message>
        <source>All points lie on one line, which does not determine the {transform} transform: add a point beside the line.</source>
        <translation>所有点都在一条线上，无法确定{transform}变换：请在线旁添加一个点。</translation>
    </message>
    <message>
        <source>No triangles can be drawn between the points: add a point beside their line.</source>
        <translation>点之间无法构成三角形：请在其连线旁添加一个点。</translation>
    </message>
    <message>
        <source>The piecewise transform is not usable. {folds}: two points there are swapped or wrong; correct them or choose a smoother transform.</source>
        <translation>分片变换不可用。{folds}：那里有两个点颠倒或错误；请改正，或选择更平滑的变换。</translation>
    </message>
    <message>
        <source>its triangles name points that are not there</source>
        <translation>其三角形引用了不存在的点</translation>
    </message>
    <message>
        <source>The points do not determine the {transform} transform: they lie on a few lines or on one curve. Add points beside them or choose a simpler transform.</source>
        <translation>这些点无法确定{transform}变换：它们位于少数几条线或一条曲线上。请在旁边添加点或选择更简单的变换。</translation>
    </message>
    <message>
        <source>Fewer than {needed} of {count} points agree on one {transform} transform: add points, correct wrong ones, or choose a simpler transform.</source>
        <translation>{count} 个点中符合同一{transform}变换的不足 {needed} 个：请添加点、改正错误的点，或选择更简单的变换。</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata is incomplete: use the original product.</source>
        <translation>图像的 RPC 元数据不完整：请使用原始产品。</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata does not hold four times twenty coefficients.</source>
        <translation>图像的 RPC 元数据没有四组二十个系数。</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata holds numbers that are not finite: use the original product.</source>
        <translation>图像的 RPC 元数据含有非有限的数字：请使用原始产品。</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} names a place off the Earth: use the original product.</source>
        <translation>{name} 的 RPC 元数据指向地球之外：请使用原始产品。</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} does not describe its pixels: no place on the ground is seen in some of them. Use the original product, or remove the RPCs.</source>
        <translation>{name} 的 RPC 元数据与其像素不符：有些像素看不到任何地面。请使用原始产品，或去掉 RPC。</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} seems to belong to another image: its pixels lie {far:.1f} times as far from the middle of the camera&apos;s scene as its rim. Use the original product.</source>
        <translation>{name} 的 RPC 元数据似乎属于另一幅图像：其像素距相机景中心是景边缘的 {far:.1f} 倍。请使用原始产品。</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} folds the ground over: use the original product.</source>
        <translation>{name} 的 RPC 元数据使地面折叠：请使用原始产品。</translation>
    </message>
    <message>
        <source>Heights go from the lowest to the highest, in metres; {low} to {high} do not.</source>
        <translation>高程应由低到高，以米为单位；{low} 到 {high} 不符合。</translation>
    </message>
    <message>
        <source>The camera model of {name} holds for heights of {low:.0f} to {high:.0f} m; {asked_low:.0f} to {asked_high:.0f} m were asked for. Heights are above the ellipsoid.</source>
        <translation>{name} 的相机模型适用于 {low:.0f} 至 {high:.0f} m 的高程；所要求的是 {asked_low:.0f} 至 {asked_high:.0f} m。高程为椭球高。</translation>
    </message>
    <message>
        <source>The two camera models are made for different heights: they do not show the same ground, or one of them belongs to another image.</source>
        <translation>两个相机模型针对不同的高程：它们显示的不是同一地面，或其中之一属于另一幅图像。</translation>
    </message>
    <message>
        <source>By their camera models the two images do not overlap: check that they show the same place, and that the RPC metadata is their own.</source>
        <translation>按相机模型两幅图像不重叠：请检查它们是否显示同一地点，以及 RPC 元数据是否属于它们。</translation>
    </message>
    <message>
        <source>A thin-plate spline through {count} points takes too long: thin them to {most}, or allow smoothing.</source>
        <translation>经过 {count} 个点的薄板样条耗时太长：请抽稀到 {most} 个，或允许平滑。</translation>
    </message>
    <message>
        <source>Points {first} and {second} lie at the same place of the moving image but {apart:.3g} px apart on the reference: no exact spline goes through both. Remove one, or allow smoothing.</source>
        <translation>点 {first} 和 {second} 在待配准图像中位于同一处，在参考中却相距 {apart:.3g} px：没有精确样条能同时通过。请删除一个，或允许平滑。</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>仿射</translation>
    </message>
    <message>
        <source>projective</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>polynomial2</source>
        <translation>二次多项式</translation>
    </message>
    <message>
        <source>polynomial3</source>
        <translation>三次多项式</translation>
    </message>
    <message>
        <source>thin-plate-spline</source>
        <translation>薄板样条</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>局部流</translation>
    </message>
    <message>
        <source>piecewise</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>rpc-bias</source>
        <translation>改正的相机模型</translation>
    </message>
    <message>
        <source>rpc-bias by shift</source>
        <translation>平移改正的相机模型</translation>
    </message>
    <message>
        <source>rpc-bias by affine</source>
        <translation>仿射改正的相机模型</translation>
    </message>
    <message>
        <source>Only the transform “{name}” reads heights. Choose it, or give no heights.</source>
        <translation>只有变换“{name}”读取高程。请选择它，或不给高程。</translation>
    </message>
    <message>
        <source>No control point is enabled, so there is nothing to fit a transform to.</source>
        <translation>没有启用的控制点，因此无法拟合变换。</translation>
    </message>
    <message>
        <source>The points lie on a map, but {raster} of the operation does not.</source>
        <translation>点在地图上，但操作中的{raster}不在。</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>There is no transform {transform}. Choose auto or one of {names}.</source>
        <translation>没有变换 {transform}。请选择 auto 或 {names} 之一。</translation>
    </message>
    <message>
        <source>An RPC bias needs the image with its camera model: give the moving raster.</source>
        <translation>RPC 改正需要带相机模型的图像：请给出待配准栅格。</translation>
    </message>
    <message>
        <source>The points turn the moving raster into its mirror image. If it is none, x and y of one side are swapped: read them with --swap-source or --swap-target.</source>
        <translation>这些点把待配准栅格变成镜像。若它不是镜像，则一侧的 x 和 y 颠倒：请用 --swap-source 或 --swap-target 读取。</translation>
    </message>
    <message>
        <source>This JSON file is not a coordinate operation of Crosstie.</source>
        <translation>此 JSON 文件不是 Crosstie 的坐标操作。</translation>
    </message>
    <message>
        <source>The coordinate operation is of version {version}, which this Crosstie does not know: update the plugin.</source>
        <translation>坐标操作的版本为 {version}，此 Crosstie 不认识：请更新插件。</translation>
    </message>
    <message>
        <source>The coordinate operation is damaged: {problem}.</source>
        <translation>坐标操作已损坏：{problem}。</translation>
    </message>
    <message>
        <source>{file} holds one transform, no alternatives.</source>
        <translation>{file} 含有一个变换，没有备选。</translation>
    </message>
    <message>
        <source>There is no alternative {number}: the match names {count}. Choose 1 to {count}, or 0 for the registration itself.</source>
        <translation>没有备选 {number}：匹配给出 {count} 个。请选择 1 至 {count}，或 0 表示配准本身。</translation>
    </message>
    <message>
        <source>The match names no alternatives: it found one alignment.</source>
        <translation>匹配没有给出备选：只找到一种对齐。</translation>
    </message>
    <message>
        <source>{file} reports a match without a transform.</source>
        <translation>{file} 报告的是一次没有变换的匹配。</translation>
    </message>
    <message>
        <source>A reprojected transform cannot be fitted: fit the transform, then choose the target.</source>
        <translation>重投影的变换无法拟合：请先拟合变换，再选择目标。</translation>
    </message>
    <message>
        <source>A reprojected transform is not saved: save the operation, and choose the target again.</source>
        <translation>重投影的变换不会保存：请保存操作，再次选择目标。</translation>
    </message>
    <message>
        <source>The reference lies on no map, so no other CRS, pixel size or extent can be chosen.</source>
        <translation>参考不在任何地图上，因此无法选择其他坐标参考系、像素大小或范围。</translation>
    </message>
    <message>
        <source>“{crs}” is no coordinate reference system. Give it as EPSG:number.</source>
        <translation>“{crs}”不是坐标参考系。请以 EPSG：编号 给出。</translation>
    </message>
    <message>
        <source>The target would have {width:,.0f} × {height:,.0f} pixels. Check its pixel size, extent and CRS.</source>
        <translation>目标将有 {width:,.0f} × {height:,.0f} 像素。请检查其像素大小、范围和坐标参考系。</translation>
    </message>
    <message>
        <source>A part of the registered raster has no place in that CRS. Choose another one.</source>
        <translation>配准后的栅格有一部分在该坐标参考系中没有位置。请选择另一个。</translation>
    </message>
    <message>
        <source>The registered raster shows a pole, which that CRS tears apart. Choose a polar CRS for the target.</source>
        <translation>配准后的栅格显示极点，该坐标参考系会将其撕裂。请为目标选择极地坐标参考系。</translation>
    </message>
    <message>
        <source>The pixel size of the target must be greater than zero.</source>
        <translation>目标的像素大小必须大于零。</translation>
    </message>
    <message>
        <source>The extent of the target is xmin, ymin, xmax, ymax, each maximum above its minimum.</source>
        <translation>目标范围为 xmin, ymin, xmax, ymax，各最大值须大于最小值。</translation>
    </message>
    <message>
        <source>There is no mode {mode}. Choose one of {modes}.</source>
        <translation>没有模式 {mode}。请从 {modes} 中选择。</translation>
    </message>
    <message>
        <source>The {transform} transform is not affine, so a geotransform cannot hold it: embed ground control points instead (gcps), or resample.</source>
        <translation>{transform}变换不是仿射的，地理变换无法保存：请改为嵌入地面控制点（gcps），或重采样。</translation>
    </message>
    <message>
        <source>{raster} has {width} × {height} pixels, but the operation was found for a raster of {needed_width} × {needed_height}: it holds only for rasters of the same geometry.</source>
        <translation>{raster} 有 {width} × {height} 像素，但操作是为 {needed_width} × {needed_height} 的栅格求得的：它只适用于几何相同的栅格。</translation>
    </message>
    <message>
        <source>A shapefile holds shapes of one kind, but {layer} has {kinds}. Write a GeoPackage (.gpkg) instead.</source>
        <translation>Shapefile 只能保存一种形状，但 {layer} 有 {kinds}。请改写为 GeoPackage(.gpkg)。</translation>
    </message>
    <message>
        <source>Moving vertices</source>
        <translation>移动顶点</translation>
    </message>
    <message>
        <source>{file} would hold {features} features with {shapes} shapes instead of {wanted} with {wanted_shapes}: its format does not hold all of them, or the disk is full. Write a GeoPackage (.gpkg) instead.</source>
        <translation>{file} 将只有 {features} 个要素和 {shapes} 个形状，而不是 {wanted} 个和 {wanted_shapes} 个：其格式无法全部保存，或磁盘已满。请改写为 GeoPackage(.gpkg)。</translation>
    </message>
    <message>
        <source>{file} has no ending for a vector file. Use one of {endings}.</source>
        <translation>{file} 没有矢量文件的扩展名。请使用 {endings} 之一。</translation>
    </message>
    <message>
        <source>{name} is no file of vectors, or leads on to an address. Save its layers as a GeoPackage first.</source>
        <translation>{name} 不是矢量文件，或指向某个地址。请先把其图层保存为 GeoPackage。</translation>
    </message>
    <message>
        <source>{file} cannot be opened as vector layers.</source>
        <translation>{file} 无法作为矢量图层打开。</translation>
    </message>
    <message>
        <source>There is no layer {name}.</source>
        <translation>没有图层 {name}。</translation>
    </message>
    <message>
        <source>The operation does not say how exact it is, so {name} does not say it either.</source>
        <translation>操作没有说明其精度，因此 {name} 也没有。</translation>
    </message>
    <message>
        <source>{count} features of {name} lie where the transform is not defined and were left out.</source>
        <translation>{name} 的 {count} 个要素位于变换没有定义的地方，已略去。</translation>
    </message>
    <message>
        <source>{name} has no CRS: it was taken to be in that of {raster}.</source>
        <translation>{name} 没有坐标参考系：已假定与 {raster} 相同。</translation>
    </message>
    <message>
        <source>{name} has no CRS, and its coordinates are not on {raster}. Give the layer the CRS in which it was drawn.</source>
        <translation>{name} 没有坐标参考系，其坐标又不在 {raster} 上。请给图层设定绘制时的坐标参考系。</translation>
    </message>
    <message>
        <source>{layer} would have more than {most:,} vertices: densify less, or split the layer.</source>
        <translation>{layer} 将有超过 {most:,} 个顶点：请减少加密，或拆分图层。</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be written in this format.</source>
        <translation>图层 {layer} 无法以此格式写出。</translation>
    </message>
    <message>
        <source>The moved features cannot be written. Check that the disk has space.</source>
        <translation>移动后的要素无法写出。请检查磁盘空间。</translation>
    </message>
    <message>
        <source>GDAL says: {reason}</source>
        <translation>GDAL 提示：{reason}</translation>
    </message>
    <message>
        <source>The segments would be cut into far too many pieces: densify less.</source>
        <translation>线段会被切成过多的小段：请减少加密。</translation>
    </message>
    <message>
        <source>a vector file of polygons, XMIN,YMIN,XMAX,YMAX, or WKT such as POLYGON((…))</source>
        <translation>多边形的矢量文件、XMIN,YMIN,XMAX,YMAX，或 WKT 如 POLYGON((…))</translation>
    </message>
    <message>
        <source>There is no file {path}. Give {forms}.</source>
        <translation>没有文件 {path}。请给出 {forms}。</translation>
    </message>
    <message>
        <source>{text} is no polygon. Give {forms}.</source>
        <translation>{text} 不是多边形。请给出 {forms}。</translation>
    </message>
    <message>
        <source>{text} is no coordinate reference system that is known. Give EPSG:number, or WKT.</source>
        <translation>{text} 不是已知的坐标参考系。请给出 EPSG：编号 或 WKT。</translation>
    </message>
    <message>
        <source>The bounding box is empty. Give XMIN,YMIN,XMAX,YMAX, with the smaller numbers first.</source>
        <translation>边界框为空。请给出 XMIN,YMIN,XMAX,YMAX，小的数字在前。</translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate reference system its polygons are. Save it with one, for example as GeoPackage.</source>
        <translation>{name} 没有说明其多边形的坐标参考系。请带坐标参考系保存，例如存为 GeoPackage。</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, no file of polygons.</source>
        <translation>{name} 是管道或设备，不是多边形文件。</translation>
    </message>
    <message>
        <source>{name} leads on to an address. Save its polygons as a GeoPackage first.</source>
        <translation>{name} 指向某个地址。请先把其多边形保存为 GeoPackage。</translation>
    </message>
    <message>
        <source>{name} cannot be read as a file of polygons. Save it as GeoPackage.</source>
        <translation>{name} 无法作为多边形文件读取。请保存为 GeoPackage。</translation>
    </message>
    <message>
        <source>{name} holds no polygons. Draw some, or choose another file.</source>
        <translation>{name} 不含多边形。请绘制一些，或选择其他文件。</translation>
    </message>
    <message>
        <source>{name} holds polygons in several coordinate reference systems. Save one layer alone.</source>
        <translation>{name} 含有多个坐标参考系的多边形。请只保存一个图层。</translation>
    </message>
    <message>
        <source>The area cannot be found on {raster}, which has no georeference or no CRS. Choose the whole overlap, or give the layer a CRS.</source>
        <translation>在 {raster} 上找不到该区域，因为它没有地理参考或坐标参考系。请选择整个重叠区，或给图层设定坐标参考系。</translation>
    </message>
    <message>
        <source>The chosen area lies outside {raster}. Choose an area that it covers.</source>
        <translation>所选区域在 {raster} 之外。请选择它覆盖的区域。</translation>
    </message>
    <message>
        <source>The area to match is not a polygon. Draw it again or choose a polygon layer.</source>
        <translation>匹配区域不是多边形。请重新绘制或选择多边形图层。</translation>
    </message>
    <message>
        <source>{file} is open in another program or protected. Close it there, or choose another name.</source>
        <translation>{file} 在另一程序中打开或受保护。请在那里关闭，或选择其他名称。</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written. Free some space or choose another folder.</source>
        <translation>磁盘已满：无法写入 {file}。请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{file} cannot be written to {folder}. Check that the disk has space, or choose another folder.</source>
        <translation>无法把 {file} 写入 {folder}。请检查磁盘空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>A file cannot be called {path}. Choose another name.</source>
        <translation>文件不能命名为 {path}。请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file.</source>
        <translation>{path} 是文件夹。请给出文件名。</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device. Give the name of a file.</source>
        <translation>{path} 是管道或设备。请给出文件名。</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name or allow it to be overwritten.</source>
        <translation>{file} 已存在。请选择其他名称或允许覆盖。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another one.</source>
        <translation>文件夹 {folder} 不存在。请选择另一个。</translation>
    </message>
    <message>
        <source>The name {name}… is too long. Choose a shorter one.</source>
        <translation>名称 {name}… 太长。请选择较短的名称。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: the folder is read-only. Choose another folder.</source>
        <translation>无法写入 {folder}：文件夹为只读。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. Choose another folder.</source>
        <translation>无法写入 {folder}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{raster} has no band {band}: choose bands between 1 and {count}.</source>
        <translation>{raster} 没有波段 {band}：请选择 1 到 {count} 的波段。</translation>
    </message>
    <message>
        <source>{moving} has no camera model (RPC), so there is no bias of one to fit: choose another transform.</source>
        <translation>{moving} 没有相机模型（RPC），因此没有可改正的：请选择其他变换。</translation>
    </message>
    <message>
        <source>A camera model needs a map to look at, but {reference} has no georeference and CRS.</source>
        <translation>相机模型需要一幅地图，但 {reference} 没有地理参考和坐标参考系。</translation>
    </message>
    <message>
        <source>{raster} holds no heights on a map: it has no georeference and CRS.</source>
        <translation>{raster} 在地图上没有高程：它没有地理参考和坐标参考系。</translation>
    </message>
    <message>
        <source>{raster} does not cover the reference: choose heights of the same place.</source>
        <translation>{raster} 没有覆盖参考：请选择同一地点的高程。</translation>
    </message>
    <message>
        <source>{raster} has no heights where the reference lies: choose heights of the same place.</source>
        <translation>{raster} 在参考所在处没有高程：请选择同一地点的高程。</translation>
    </message>
    <message>
        <source>Its place comes from {count} ground control points, too few to tell how good they are.</source>
        <translation>其位置来自 {count} 个地面控制点，太少，无法判断其好坏。</translation>
    </message>
    <message>
        <source>Its place comes from {count} ground control points, good to about {error:.1f} pixels (each judged by the others).</source>
        <translation>其位置来自 {count} 个地面控制点，约准确到 {error:.1f} 像素（各由其余点判断）。</translation>
    </message>
    <message>
        <source>Its {count} ground control points are not used: they contradict each other or make pixels of an impossible shape. Check their CRS, and whether x and y are swapped.</source>
        <translation>没有使用其 {count} 个地面控制点：它们互相矛盾，或使像素形状不可能。请检查其坐标参考系，以及 x 和 y 是否颠倒。</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>GDAL reads the format {wanted} but cannot write it. Choose another one, such as GTiff.</source>
        <translation>GDAL 能读取格式 {wanted}，但不能写。请选择其他格式，如 GTiff。</translation>
    </message>
    <message>
        <source>GDAL here has no format {name}. Name it as gdalwarp&apos;s -of does, or use .tif.</source>
        <translation>此处的 GDAL 没有格式 {name}。请按 gdalwarp 的 -of 命名，或使用 .tif。</translation>
    </message>
    <message>
        <source>{file} has no ending of a format that rasters are written in here. Use one of {endings}.</source>
        <translation>{file} 没有此处可写栅格格式的扩展名。请使用 {endings} 之一。</translation>
    </message>
    <message>
        <source>The creation option {option!r} is not NAME=VALUE, such as COMPRESS=ZSTD.</source>
        <translation>创建选项 {option!r} 不是 NAME=VALUE 形式，如 COMPRESS=ZSTD。</translation>
    </message>
    <message>
        <source>The format {driver} has no creation option {key}. See gdal.org for its options.</source>
        <translation>格式 {driver} 没有创建选项 {key}。其选项见 gdal.org。</translation>
    </message>
    <message>
        <source>Writing overviews</source>
        <translation>正在写入金字塔</translation>
    </message>
    <message>
        <source>There is no way {kind} to mark what lies outside. Choose one of {kinds}.</source>
        <translation>没有 {kind} 这种标记外部的方式。请从 {kinds} 中选择。</translation>
    </message>
    <message>
        <source>A nodata value and {kind} exclude each other: choose one of them.</source>
        <translation>无数据值与 {kind} 互斥：请选择其一。</translation>
    </message>
    <message>
        <source>The moving raster has no nodata value of its own: say which one to write.</source>
        <translation>待配准栅格自身没有无数据值：请指明写哪一个。</translation>
    </message>
    <message>
        <source>The nodata value {value:g} does not fit into pixels of type {dtype}, which hold {lowest:g} to {highest:g}. Choose another one, or an alpha band or a mask.</source>
        <translation>无数据值 {value:g} 不适合类型为 {dtype} 的像素，其范围为 {lowest:g} 至 {highest:g}。请选择其他值，或使用 alpha 波段或掩膜。</translation>
    </message>
    <message>
        <source>The CRS of the operation is not understood, so nothing can be written in it.</source>
        <translation>无法理解操作的坐标参考系，因此无法以它写出任何东西。</translation>
    </message>
    <message>
        <source>the place of a raster is no invertible 3 × 3 matrix</source>
        <translation>栅格的位置不是可逆的 3 × 3 矩阵</translation>
    </message>
    <message>
        <source>the raster&apos;s size is none that a raster can have</source>
        <translation>该栅格的尺寸是任何栅格都不可能有的</translation>
    </message>
    <message>
        <source>{name} is named by a file, and is no plain raster file on this computer ({path}). It was not opened. Add it to the project as a layer if you trust it.</source>
        <translation>{name} 由某个文件指定，且不是本机上的普通栅格文件（{path}）。未打开。若信任它，请将其作为图层加入工程。</translation>
    </message>
    <message>
        <source>{name} holds addresses of other computers, or leads to a file that does. It was not opened. Give the address itself, or save what it shows as a GeoTIFF.</source>
        <translation>{name} 含有其他计算机的地址，或指向这样的文件。未打开。请给出该地址本身，或把其显示的内容保存为 GeoTIFF。</translation>
    </message>
    <message>
        <source>Some tie points have no place on the reference&apos;s map: its georeference does not reach them. Leave those points out and export again.</source>
        <translation>有些连接点在参考的地图上没有位置：其地理参考到不了那里。请去掉这些点再导出。</translation>
    </message>
    <message>
        <source>Some numbers of 64 bits are too large to be resampled exactly: they were rounded to about 15 digits. Register without resampling to keep them.</source>
        <translation>有些 64 位数字太大，无法精确重采样：已舍入到约 15 位。要保留请不重采样地配准。</translation>
    </message>
    <message>
        <source>Its place comes from a camera model (RPC) at a constant height of {height:.0f} m: relief shifts it.</source>
        <translation>其位置来自固定高程 {height:.0f} m 的相机模型（RPC）：地形会使其偏移。</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this raster: numbers of type {dtype} in bands: {count}. Use .tif.</source>
        <translation>格式 {driver} 无法保存此栅格：类型为 {dtype} 的数字，波段数：{count}。请使用 .tif。</translation>
    </message>
    <message>
        <source>The format {driver} does not hold which of the pixels are valid. Use .tif.</source>
        <translation>格式 {driver} 无法保存哪些像素有效。请使用 .tif。</translation>
    </message>
    <message>
        <source>The window to read of {raster} is empty. Choose a larger area.</source>
        <translation>要读取的 {raster} 窗口为空。请选择更大的区域。</translation>
    </message>
    <message>
        <source>{raster} is only {width} × {height} pixels: too small to match. It needs at least {least} pixels on each side.</source>
        <translation>{raster} 只有 {width} × {height} 像素：太小，无法匹配。每边至少需要 {least} 像素。</translation>
    </message>
    <message>
        <source>{raster} has stripes without data (value {value:g}) that are not declared as nodata: they were left out.</source>
        <translation>{raster} 有没有数据的条带（值 {value:g}），但未声明为无数据：已略去。</translation>
    </message>
    <message>
        <source>The polygons to use or ignore do not reach {raster}, which has no georeference or no CRS.</source>
        <translation>要使用或忽略的多边形到不了 {raster}，它没有地理参考或坐标参考系。</translation>
    </message>
    <message>
        <source>{raster} holds nothing to match: it has no valid pixels. Check its nodata value and bands.</source>
        <translation>{raster} 没有可匹配的内容：没有有效像素。请检查其无数据值和波段。</translation>
    </message>
    <message>
        <source>{raster} holds nothing to match: all its valid pixels have the same value. Choose another band.</source>
        <translation>{raster} 没有可匹配的内容：所有有效像素的值都相同。请选择其他波段。</translation>
    </message>
    <message>
        <source>The format {driver} changes numbers a little. Use .tif to keep them.</source>
        <translation>格式 {driver} 会略微改变数值。要保留请使用 .tif。</translation>
    </message>
    <message>
        <source>A VRT holds no pixels of its own, so nothing can be warped into it: choose another format, or register without resampling (control points or geotransform), which a VRT can hold.</source>
        <translation>VRT 没有自己的像素，因此无法向其中重采样：请选择其他格式，或不重采样地配准（控制点或地理变换），VRT 可以保存。</translation>
    </message>
    <message>
        <source>{raster}: {note}</source>
        <translation>{raster}：{note}</translation>
    </message>
    <message>
        <source>{moving} shows a pole, which the CRS of {reference} tears apart, so their georeferences are not compared. Reproject {reference} to a polar CRS first.</source>
        <translation>{moving} 显示极点，{reference} 的坐标参考系会将其撕裂，因此不比较其地理参考。请先把 {reference} 重投影到极地坐标参考系。</translation>
    </message>
    <message>
        <source>Both rasters carry camera models (RPC): “Match scenes with camera models” in the toolbox follows the relief and gives heights.</source>
        <translation>两个栅格都带有相机模型（RPC）：工具箱中的“用相机模型匹配影像”会顾及地形并给出高程。</translation>
    </message>
    <message>
        <source>Neither raster names its CRS: both are taken to be in the same one.</source>
        <translation>两个栅格都没有说明坐标参考系：假定相同。</translation>
    </message>
    <message>
        <source>The rasters have different CRSs: one was reprojected onto the other for comparison.</source>
        <translation>两个栅格的坐标参考系不同：比较时把一个重投影到另一个上。</translation>
    </message>
    <message>
        <source>{raster} names no CRS: its coordinates fit {other}, so they are taken to be in the same one.</source>
        <translation>{raster} 没有说明坐标参考系：其坐标与 {other} 相符，因此假定相同。</translation>
    </message>
    <message>
        <source>The place of {raster} is not used: it names no CRS, and its coordinates do not fit {other}. Give the layer its CRS.</source>
        <translation>没有使用 {raster} 的位置：它没有说明坐标参考系，其坐标又与 {other} 不符。请给图层设定坐标参考系。</translation>
    </message>
    <message>
        <source>The nodata value {value:g} of {raster} does not fit its pixels of type {dtype}: it marks nothing.</source>
        <translation>{raster} 的无数据值 {value:g} 不适合其类型为 {dtype} 的像素：它没有标记任何东西。</translation>
    </message>
    <message>
        <source>{raster} calls band {bands} alpha, but the values there are those of a picture, such as near infrared: used as an image.</source>
        <translation>{raster} 把波段 {bands} 称为 alpha，但其中的值是图像的值，如近红外：作为图像使用。</translation>
    </message>
    <message>
        <source>{name} does not exist (any more). Check the path or load the layer again.</source>
        <translation>{name} 不（再）存在。请检查路径或重新加载图层。</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, no raster file.</source>
        <translation>{name} 是管道或设备，不是栅格文件。</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: the file is damaged or of a kind that GDAL does not read.</source>
        <translation>{name} 无法作为栅格打开：文件已损坏，或是 GDAL 不能读取的类型。</translation>
    </message>
    <message>
        <source>{raster} was deleted or moved while it was being read. Load the layer again.</source>
        <translation>{raster} 在读取时被删除或移动。请重新加载图层。</translation>
    </message>
    <message>
        <source>{raster} cannot be read: the file is damaged. Try to open or convert it with another program.</source>
        <translation>{raster} 无法读取：文件已损坏。请尝试用其他程序打开或转换。</translation>
    </message>
    <message>
        <source>{name} holds {count} rasters. Choose one of them, such as {example}.</source>
        <translation>{name} 含有 {count} 个栅格。请选择其中之一，如 {example}。</translation>
    </message>
    <message>
        <source>{name} has no bands: it holds nothing to match.</source>
        <translation>{name} 没有波段：没有可匹配的内容。</translation>
    </message>
    <message>
        <source>The transform throws a part of {raster} to infinity, so it cannot be written. Choose a simpler transform, such as affine, or add tie points at the edges.</source>
        <translation>变换把 {raster} 的一部分抛向无穷远，因此无法写出。请选择更简单的变换，如仿射，或在边缘添加连接点。</translation>
    </message>
    <message>
        <source>The transform squeezes the raster to nothing, so it cannot be written. Match again.</source>
        <translation>变换把栅格压缩为零，因此无法写出。请重新匹配。</translation>
    </message>
    <message>
        <source>Write it at the moving raster&apos;s own resolution instead.</source>
        <translation>请改用待配准栅格自身的分辨率写出。</translation>
    </message>
    <message>
        <source>The transform is hardly right: check the tie points.</source>
        <translation>变换几乎不可能正确：请检查连接点。</translation>
    </message>
    <message>
        <source>The registered raster would have {width:,.0f} × {height:,.0f} pixels ({size_gb:,.0f} GB), while {raster} has {own_width:,} × {own_height:,}. {way_out}</source>
        <translation>配准后的栅格将有 {width:,.0f} × {height:,.0f} 像素（{size_gb:,.0f} GB），而 {raster} 有 {own_width:,} × {own_height:,}。{way_out}</translation>
    </message>
    <message>
        <source>{name} is being written by another Crosstie, perhaps in another window. Wait until that is done, or choose another name.</source>
        <translation>{name} 正由另一个 Crosstie 写入，可能在另一窗口。请等待完成，或选择其他名称。</translation>
    </message>
    <message>
        <source>{target} is given for two outputs. Choose another name for one of them.</source>
        <translation>{target} 用于两个输出。请为其中之一选择其他名称。</translation>
    </message>
    <message>
        <source>The name {file} does not say what to write: it must end in {endings}.</source>
        <translation>名称 {file} 没有说明写出什么：必须以 {endings} 结尾。</translation>
    </message>
    <message>
        <source>{file} is the file that is being read. Choose another name.</source>
        <translation>{file} 正是要读取的文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>The format {driver} does not take this raster: “{reason}”. Choose another one, such as .tif.</source>
        <translation>格式 {driver} 不接受此栅格：“{reason}”。请选择其他格式，如 .tif。</translation>
    </message>
    <message>
        <source>Writing the registered raster</source>
        <translation>正在写入配准后的栅格</translation>
    </message>
    <message>
        <source>The {transform} transform cannot carry all of {raster}. {folds}: add tie points there, or choose a simpler transform.</source>
        <translation>{transform}变换无法承载整个 {raster}。{folds}：请在那里添加连接点，或选择更简单的变换。</translation>
    </message>
    <message>
        <source>There is no resampling called {resampling}. Choose one of {resamplings}.</source>
        <translation>没有名为 {resampling} 的重采样。请从 {resamplings} 中选择。</translation>
    </message>
    <message>
        <source>{files} exist already. Allow them to be overwritten, or move them away.</source>
        <translation>{files} 已存在。请允许覆盖，或移走它们。</translation>
    </message>
    <message>
        <source>{raster} has a georeference of its own that counts more than a world file. Write a copy with the new one instead (--without-resampling geotransform or gcps).</source>
        <translation>{raster} 自身的地理参考优先于 world 文件。请改为写出带新地理参考的副本（--without-resampling geotransform 或 gcps）。</translation>
    </message>
    <message>
        <source>Other tie points agree with each other: {direction}.</source>
        <translation>另有一些连接点彼此一致：{direction}。</translation>
    </message>
    <message>
        <source>Another repetition of the pattern: {direction}.</source>
        <translation>图案的另一次重复：{direction}。</translation>
    </message>
    <message>
        <source>The pattern looks the same when it is turned: {direction}.</source>
        <translation>图案旋转后看起来相同：{direction}。</translation>
    </message>
    <message>
        <source>{px:.1f} px to the right</source>
        <translation>向右 {px:.1f} px</translation>
    </message>
    <message>
        <source>{px:.1f} px to the left</source>
        <translation>向左 {px:.1f} px</translation>
    </message>
    <message>
        <source>{px:.1f} px down</source>
        <translation>向下 {px:.1f} px</translation>
    </message>
    <message>
        <source>{px:.1f} px up</source>
        <translation>向上 {px:.1f} px</translation>
    </message>
    <message>
        <source>{across}, {down}</source>
        <translation>{across}，{down}</translation>
    </message>
    <message>
        <source>Looking again with another matcher</source>
        <translation>用另一种匹配方法再看一次</translation>
    </message>
    <message>
        <source>Tie points of {matcher} do well on unseen areas, so no other matcher was asked.</source>
        <translation>{matcher}的连接点在未见区域表现良好，因此没有询问其他匹配方法。</translation>
    </message>
    <message>
        <source>That is {percent:.0f} % better than those of {matcher} alone.</source>
        <translation>这比单独用{matcher}的好 {percent:.0f} %。</translation>
    </message>
    <message>
        <source>All tie points together do best on unseen areas.</source>
        <translation>所有连接点合用在未见区域表现最好。</translation>
    </message>
    <message>
        <source>Tie points of {matcher} alone do best on unseen areas and are kept.</source>
        <translation>单独用{matcher}的连接点在未见区域表现最好，予以保留。</translation>
    </message>
    <message>
        <source>That is {percent:.0f} % better than all together.</source>
        <translation>这比全部合用好 {percent:.0f} %。</translation>
    </message>
    <message>
        <source>Checking for distortion</source>
        <translation>正在检查变形</translation>
    </message>
    <message>
        <source>Matching along the distortion</source>
        <translation>正在沿变形匹配</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable for all of the moving raster. {folds}: choose a simpler transform, or a smaller raster.</source>
        <translation>{transform}变换不适用于整个待配准栅格。{folds}：请选择更简单的变换，或较小的栅格。</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable for all of the moving raster. {folds}, so the simpler one stands.</source>
        <translation>{transform}变换不适用于整个待配准栅格。{folds}，因此保留较简单的变换。</translation>
    </message>
    <message>
        <source>No curved transform is clearly better on unseen areas ({transform}: {percent:.0f} %).</source>
        <translation>没有曲线变换在未见区域明显更好（{transform}：{percent:.0f} %）。</translation>
    </message>
    <message>
        <source>Matching the whole scene, block {number} of {count}</source>
        <translation>正在匹配整个场景，第 {number} 块，共 {count} 块</translation>
    </message>
    <message>
        <source>Local flow predicts blocks of the scene that it did not see {percent:.0f} % better than an affine transform.</source>
        <translation>对未见过的场景块，局部流的预测比仿射变换好 {percent:.0f} %。</translation>
    </message>
    <message>
        <source>Local flow does not predict blocks of the scene that it did not see clearly better, so {transform} stands.</source>
        <translation>对未见过的场景块，局部流的预测没有明显更好，因此保留{transform}。</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>正在拟合</translation>
    </message>
    <message>
        <source>The whole scene was matched at native resolution: {count} tie points, {spacing:.0f} px apart.</source>
        <translation>整个场景以原始分辨率匹配：{count} 个连接点，间距 {spacing:.0f} px。</translation>
    </message>
    <message>
        <source>“{text}” is no spacing of tie points. Give one of {names}, a number of reference pixels such as 40, or a length on the map such as “250 map”.</source>
        <translation>“{text}”不是连接点间距。请给出 {names} 之一、参考像素数如 40，或地图上的长度如“250 map”。</translation>
    </message>
    <message>
        <source>A spacing of tie points on the map needs a georeferenced reference. Give it in pixels instead, such as 40.</source>
        <translation>以地图长度表示的连接点间距需要带地理参考的参考。请改为以像素给出，如 40。</translation>
    </message>
    <message>
        <source>Neighbouring tie points are off in the same direction, by about {off:.1f} reference pixels: the rasters are distorted against each other in a way that the {transform} transform does not follow.</source>
        <translation>相邻的连接点朝同一方向偏约 {off:.1f} 参考像素：两个栅格相互变形，而{transform}变换跟不上。</translation>
    </message>
    <message>
        <source>The same result came from the start with {matcher}, which makes it likelier.</source>
        <translation>从 {matcher} 开始也得到同样的结果，这使它更可信。</translation>
    </message>
    <message>
        <source>Tie points of {before} did not convince; those of {after} speak more for one place.</source>
        <translation>{before}的连接点不令人信服；{after}的更支持同一位置。</translation>
    </message>
    <message>
        <source>Searching window {number} of {count}, about {left:.0f} s left</source>
        <translation>正在搜索第 {number} 个窗口，共 {count} 个，约剩 {left:.0f} 秒</translation>
    </message>
    <message>
        <source>Comparing placements</source>
        <translation>正在比较放置方案</translation>
    </message>
    <message>
        <source>The land-cover raster {path} has no class that the vocabulary of scenes knows where the reference lies. Give its classes names, use codes of ESA WorldCover, or type what is in the scene.</source>
        <translation>土地覆盖栅格 {path} 在参考所在处没有场景词汇表认识的类别。请给其类别命名，使用 ESA WorldCover 代码，或输入场景中有什么。</translation>
    </message>
    <message>
        <source>The land-cover raster {path} cannot be read.</source>
        <translation>土地覆盖栅格 {path} 无法读取。</translation>
    </message>
    <message>
        <source>A land-cover raster says what is in the scene only where it and the reference have a georeference. Type what is in the scene instead.</source>
        <translation>只有当土地覆盖栅格和参考都有地理参考时，它才能说明场景内容。请改为输入场景中有什么。</translation>
    </message>
    <message>
        <source>Where the moving layer was placed by hand, “{reference}” has no place. Place it anew, or forget it.</source>
        <translation>在手动放置待配准图层的地方，“{reference}”没有位置。请重新放置，或放弃放置。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Searching the mirror image</source>
        <translation>正在搜索镜像</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>正在判定</translation>
    </message>
    <message>
        <source>Matching anew with another matcher</source>
        <translation>正在用另一种匹配方法重新匹配</translation>
    </message>
    <message>
        <source>High things such as roofs or clouds lie up to {lean:.0f} px beside the ground: {count} tie points on them are left out.</source>
        <translation>屋顶或云等高处偏离地面达 {lean:.0f} px：其上的 {count} 个连接点已略去。</translation>
    </message>
    <message>
        <source>By their georeferences the two rasters do not overlap: check that they show the same place.</source>
        <translation>按地理参考两个栅格不重叠：请检查它们是否显示同一地点。</translation>
    </message>
    <message>
        <source>By its georeference the moving raster lies about {off:,.0f} reference pixels from here, beyond the reference. Check its CRS, and that both show the same place.</source>
        <translation>按其地理参考，待配准栅格距此约 {off:,.0f} 参考像素，在参考之外。请检查其坐标参考系，以及两者是否显示同一地点。</translation>
    </message>
    <message>
        <source>The moving raster&apos;s georeference was right to a tenth of a reference pixel.</source>
        <translation>待配准栅格的地理参考准确到十分之一参考像素。</translation>
    </message>
    <message>
        <source>The moving raster&apos;s georeference was off by about {off:,.1f} reference pixels.</source>
        <translation>待配准栅格的地理参考偏差约 {off:,.1f} 参考像素。</translation>
    </message>
    <message>
        <source>The moving raster is a mirror image, as a scan from the wrong side of a film is: the transform turns it over.</source>
        <translation>待配准栅格是镜像，如从胶片反面扫描：变换会将其翻转。</translation>
    </message>
    <message>
        <source>No placement of the moving raster stands out from chance.</source>
        <translation>待配准栅格没有任何放置明显优于随机。</translation>
    </message>
    <message>
        <source>Choose a smaller area around the place, check that both layers show it, or give two rough points.</source>
        <translation>请在该地点周围选择较小的区域，检查两个图层是否都显示它，或给出两个粗略点。</translation>
    </message>
    <message>
        <source>The polygons cannot be found on {moving} or {reference}. Give the polygons the coordinate reference system that they were drawn in, or match without them.</source>
        <translation>在 {moving} 或 {reference} 上找不到这些多边形。请给多边形设定绘制时的坐标参考系，或不用它们匹配。</translation>
    </message>
    <message>
        <source>The polygons to match in lie outside {name}. Choose polygons that it covers.</source>
        <translation>用于匹配的多边形在 {name} 之外。请选择它覆盖的多边形。</translation>
    </message>
    <message>
        <source>Nothing is left of {raster} to match: the polygons to leave out cover all of it. Choose other polygons.</source>
        <translation>{raster} 没有剩下可匹配的部分：要略去的多边形覆盖了全部。请选择其他多边形。</translation>
    </message>
    <message>
        <source>One rough point is too little here, as no georeference says how large and how turned the moving raster is. Give two rough points.</source>
        <translation>这里一个粗略点不够，因为没有地理参考说明待配准栅格的大小和转向。请给出两个粗略点。</translation>
    </message>
    <message>
        <source>The rough points are all at one place. Give two that are far from each other.</source>
        <translation>粗略点都在同一处。请给出两个相距较远的点。</translation>
    </message>
    <message>
        <source>Rough point {number} is not made of numbers. Give column and row in both rasters.</source>
        <translation>粗略点 {number} 不是由数字组成。请给出两个栅格中的列和行。</translation>
    </message>
    <message>
        <source>Rough point {number} cannot be off by {uncertainty:g} pixels. Give a number of pixels greater than 0.</source>
        <translation>粗略点 {number} 不能偏差 {uncertainty:g} 像素。请给出大于 0 的像素数。</translation>
    </message>
    <message>
        <source>Rough point {number} lies outside {name}, which has {width} × {height} pixels: column {x:.0f}, row {y:.0f}. Rough points count pixels from the upper left corner.</source>
        <translation>粗略点 {number} 在 {name} 之外，后者有 {width} × {height} 像素：列 {x:.0f}，行 {y:.0f}。粗略点从左上角起计像素。</translation>
    </message>
    <message>
        <source>The description of the scene is {count} characters long; at most {most} are read. Name a few things that both images show, for example: harbour, river, dense housing.</source>
        <translation>场景描述长 {count} 个字符；最多读取 {most} 个。请列举两幅图像都显示的几样东西，例如：港口、河流、密集住宅。</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <translation>您是指 {meant} 吗？</translation>
    </message>
    <message>
        <source>Choose from the list, or leave the field empty.</source>
        <translation>请从列表中选择，或把该栏留空。</translation>
    </message>
    <message>
        <source>“{text}” names nothing that the vocabulary of scenes knows. {advice}</source>
        <translation>“{text}”不是场景词汇表认识的内容。{advice}</translation>
    </message>
    <message>
        <source>The vocabulary of scenes cannot be read: {problem}. Install the plugin again.</source>
        <translation>无法读取场景词汇表：{problem}。请重新安装插件。</translation>
    </message>
    <message>
        <source>The vocabulary of scenes names something twice, or nothing: {which}.</source>
        <translation>场景词汇表有重复或空的条目：{which}。</translation>
    </message>
    <message>
        <source>Matching tiles</source>
        <translation>正在匹配分块</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>不到 1 %</translation>
    </message>
    <message>
        <source>about {percent:.0f} %</source>
        <translation>约 {percent:.0f} %</translation>
    </message>
    <message>
        <source>{count} of {matches} matches agree on one {transform} transform.</source>
        <translation>{matches} 个匹配中有 {count} 个符合同一{transform}变换。</translation>
    </message>
    <message>
        <source>They cover {percent:.0f} % of the overlap.</source>
        <translation>它们覆盖重叠区的 {percent:.0f} %。</translation>
    </message>
    <message>
        <source>Look at the tie points first: the chance of being within {px:.3g} px of the ground is {share}.</source>
        <translation>请先查看连接点：距地面 {px:.3g} px 以内的可能性为{share}。</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px: which repetition it is was told by where the moving layer was expected, not by the images.</source>
        <translation>图案每 {period:.1f} px 重复：是哪一次重复由待配准图层的预期位置决定，而不是由图像。</translation>
    </message>
    <message>
        <source>Alignments up to {apart:.0f} px from each other hold in different places, as roofs or clouds and the ground do, and too little tells which of them is the ground.</source>
        <translation>相差达 {apart:.0f} px 的几种对齐在不同地方成立，如屋顶或云与地面，而能说明哪一种是地面的太少。</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px: one row further would fit as well.</source>
        <translation>图案每 {period:.1f} px 重复：再过一行也同样吻合。</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px ({length:.1f} {unit}): one row further would fit as well.</source>
        <translation>图案每 {period:.1f} px({length:.1f} {unit})重复：再过一行也同样吻合。</translation>
    </message>
    <message>
        <source>Only {count} matches agree with each other.</source>
        <translation>只有 {count} 个匹配彼此一致。</translation>
    </message>
    <message>
        <source>Most matches ({wrong} of {matches}) disagree with the transform.</source>
        <translation>多数匹配（{matches} 个中的 {wrong} 个）与变换不符。</translation>
    </message>
    <message>
        <source>Another placement is nearly as good.</source>
        <translation>另一种放置几乎同样好。</translation>
    </message>
    <message>
        <source>The tie points cover only {percent:.0f} % of the overlap.</source>
        <translation>连接点只覆盖重叠区的 {percent:.0f} %。</translation>
    </message>
    <message>
        <source>Tested on unseen areas, it is far off.</source>
        <translation>在未见区域检验时偏差很大。</translation>
    </message>
    <message>
        <source>Chance of being within {px:.3g} px of the ground: {percent:.0f} %.</source>
        <translation>距地面 {px:.3g} px 以内的可能性：{percent:.0f} %。</translation>
    </message>
    <message>
        <source>Chance of being within {px:.3g} px ({length:.3g} {unit}) of the ground: {percent:.0f} %.</source>
        <translation>距地面 {px:.3g} px({length:.3g} {unit})以内的可能性：{percent:.0f} %。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Transforms compared</source>
        <translation>变换比较</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>变换</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作环境</translation>
    </message>
    <message>
        <source>created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Registration report</source>
        <translation>配准报告</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh</translation>
    </message>
    <message>
        <source>Accepted: the layers match</source>
        <translation>已接受：图层吻合</translation>
    </message>
    <message>
        <source>Needs review: check it before you use it</source>
        <translation>需要复核：使用前请检查</translation>
    </message>
    <message>
        <source>No reliable match</source>
        <translation>没有可靠的匹配</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>RMSE, px</source>
        <translation>RMSE，px</translation>
    </message>
    <message>
        <source>RMSE by degrees of freedom, px</source>
        <translation>按自由度的 RMSE，px</translation>
    </message>
    <message>
        <source>RMSE on unseen areas (cross-validated), px</source>
        <translation>未见区域的 RMSE(交叉验证),px</translation>
    </message>
    <message>
        <source>90 % within, px</source>
        <translation>90 % 在此以内，px</translation>
    </message>
    <message>
        <source>RMSE, map units</source>
        <translation>RMSE，地图单位</translation>
    </message>
    <message>
        <source>covered share of the overlap</source>
        <translation>重叠区的覆盖比例</translation>
    </message>
    <message>
        <source>share of the points in use</source>
        <translation>使用的点的比例</translation>
    </message>
    <message>
        <source>RMSE: the root of the mean of dX² + dY² over the n points, each difference between where the transform puts a point and where it was measured. By degrees of freedom: divided by 2 n less the number of parameters instead of 2 n.</source>
        <translation>RMSE:n 个点的 dX² + dY² 均值的平方根，差值为变换给出的位置与量测位置之差。按自由度：除以 2 n 减参数个数，而不是 2 n。</translation>
    </message>
    <message>
        <source>control points</source>
        <translation>控制点</translation>
    </message>
    <message>
        <source>check points</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>There are no residuals to show.</source>
        <translation>没有可显示的残差。</translation>
    </message>
    <message>
        <source>RMSE on unseen areas, px</source>
        <translation>未见区域的 RMSE，px</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>全部数字</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>待配准</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>没有点。</translation>
    </message>
    <message>
        <source>These are the {most_rows} points with the largest residuals of {count}.</source>
        <translation>这是 {count} 个点中残差最大的 {most_rows} 个。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>check point</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Residuals where the moving raster has its tie points, enlarged</source>
        <translation>待配准栅格连接点处的残差，已放大</translation>
    </message>
    <message>
        <source>90 % within {radius:.2f} px</source>
        <translation>90 % 在 {radius:.2f} px 以内</translation>
    </message>
    <message>
        <source>residual, reference px</source>
        <translation>残差，参考像素</translation>
    </message>
    <message>
        <source>How many tie points have which residual</source>
        <translation>各残差有多少连接点</translation>
    </message>
    <message>
        <source>Chosen by a person, of {count} alignments that hold. {what}</source>
        <translation>由人从 {count} 种成立的对齐中选择。{what}</translation>
    </message>
    <message>
        <source>The alignment that the match preferred.</source>
        <translation>匹配所偏好的对齐。</translation>
    </message>
    <message>
        <source>Its tie points were moved along with it, not measured there: match anew, or check them.</source>
        <translation>其连接点是随之移动的，而不是在那里量测的：请重新匹配，或检查它们。</translation>
    </message>
    <message>
        <source>Around the current transform the matcher finds too little. Nothing was changed: correct the points or place the layer by hand, then match anew.</source>
        <translation>在当前变换周围匹配方法找到的太少。没有任何改变：请改正点或手动放置图层，然后重新匹配。</translation>
    </message>
    <message>
        <source>There is no transform to look around: three points, well apart, make one.</source>
        <translation>没有可在其周围查找的变换：三个相距较远的点可确定一个。</translation>
    </message>
    <message>
        <source>Every cell of the overlap holds a point already.</source>
        <translation>重叠区的每个格子已有点。</translation>
    </message>
    <message>
        <source>Looking into empty cells</source>
        <translation>正在查看空格子</translation>
    </message>
    <message>
        <source>There is no transform to match around: three points, well apart, make one.</source>
        <translation>没有可在其周围匹配的变换：三个相距较远的点可确定一个。</translation>
    </message>
    <message>
        <source>By the current transform the layers do not overlap. Correct the points first.</source>
        <translation>按当前变换两个图层不重叠。请先改正点。</translation>
    </message>
    <message>
        <source>Matching around the transform</source>
        <translation>正在变换周围匹配</translation>
    </message>
    <message>
        <source>The tie points that were saved here are damaged and cannot be read. Use an older copy, or match again.</source>
        <translation>保存在这里的连接点已损坏，无法读取。请使用较早的副本，或重新匹配。</translation>
    </message>
    <message>
        <source>The tie points that were saved here come from a newer Crosstie. Update the plugin to read them.</source>
        <translation>保存在这里的连接点来自更新的 Crosstie。请更新插件以读取。</translation>
    </message>
    <message>
        <source>The session cannot be written. Check that the disk has space.</source>
        <translation>无法写入会话。请检查磁盘空间。</translation>
    </message>
    <message>
        <source>{name} is no session of Crosstie, so it is not overwritten. Choose another name for the session.</source>
        <translation>{name} 不是 Crosstie 的会话，因此没有覆盖。请为会话选择其他名称。</translation>
    </message>
    <message>
        <source>The session {name} is missing. Put it back where it was, or open it from elsewhere.</source>
        <translation>缺少会话 {name}。请放回原处，或从别处打开。</translation>
    </message>
    <message>
        <source>{name} is far too large for a session.</source>
        <translation>{name} 作为会话大得离谱。</translation>
    </message>
    <message>
        <source>{name} is damaged, or no session of Crosstie. It stays as it is.</source>
        <translation>{name} 已损坏，或不是 Crosstie 的会话。保持原样。</translation>
    </message>
    <message>
        <source>{title}: {problem}</source>
        <translation>{title}：{problem}</translation>
    </message>
    <message>
        <source>The match has no camera model for {family}. Choose another transform.</source>
        <translation>此匹配没有用于 {family} 的相机模型。请选择其他变换。</translation>
    </message>
    <message>
        <source>No control point is in use, so there is nothing to fit: enable or add {count}.</source>
        <translation>没有使用中的控制点，因此无法拟合：请启用或添加 {count} 个。</translation>
    </message>
    <message>
        <source>The limits leave no control point in use: loosen them.</source>
        <translation>限制使所有控制点都未被使用：请放宽。</translation>
    </message>
    <message>
        <source>Only {count} points hold it: add some, {least} or more.</source>
        <translation>只有 {count} 个点支撑它：请再添加，达到 {least} 个以上。</translation>
    </message>
    <message>
        <source>The points cover only {percent:.0f} % of the overlap: add some in the empty parts.</source>
        <translation>点只覆盖重叠区的 {percent:.0f} %:请在空白处添加。</translation>
    </message>
    <message>
        <source>The match itself was not accepted: check {missing} more points one by one.</source>
        <translation>匹配本身未被接受：请再逐一检查 {missing} 个点。</translation>
    </message>
    <message>
        <source>It lies {moved:.1f} px (RMS) from what the matcher found: check {count} more points one by one.</source>
        <translation>它与匹配结果相差 {moved:.1f} px(RMS)：请再逐一检查 {count} 个点。</translation>
    </message>
    <message>
        <source>Fitted to {count} tie points, {checked} of them checked by hand.</source>
        <translation>由 {count} 个连接点拟合，其中 {checked} 个经人工检查。</translation>
    </message>
    <message>
        <source>Fitted to {count} tie points.</source>
        <translation>由 {count} 个连接点拟合。</translation>
    </message>
    <message>
        <source>{count} check points, which the fit does not see, are {rmse_px:.2f} px off (RMSE).</source>
        <translation>拟合未使用的 {count} 个检查点相差 {rmse_px:.2f} px(RMSE)。</translation>
    </message>
    <message>
        <source>There is no transform “{family}”. Choose one of: {names}.</source>
        <translation>没有变换“{family}”。请选择：{names}。</translation>
    </message>
    <message>
        <source>The layer {table} of {name} is computed, not stored. Save it as a table.</source>
        <translation>{name} 的图层 {table} 是计算得到的，而非存储的。请保存为表。</translation>
    </message>
    <message>
        <source>A bias of the kind “{kind}” takes {count} matches; add some.</source>
        <translation>“{kind}”类改正需要 {count} 个匹配；请添加一些。</translation>
    </message>
    <message>
        <source>The matches do not agree on one bias of the camera models: correct wrong ones.</source>
        <translation>各匹配对相机模型的改正不一致：请改正错误的匹配。</translation>
    </message>
    <message>
        <source>{count} tie points; {percent:.1f} % within 1 px of their epipolar lines, half of them within {median:.2f} px.</source>
        <translation>{count} 个连接点；{percent:.1f} % 在其对极线 1 px 以内，一半在 {median:.2f} px 以内。</translation>
    </message>
    <message>
        <source>The camera models disagree by {off:.2f} px across the epipolar lines, which the {bias} takes up.</source>
        <translation>相机模型在垂直于对极线方向相差 {off:.2f} px，由 {bias} 吸收。</translation>
    </message>
    <message>
        <source>The ground lies at {low:.0f} to {high:.0f} m above the ellipsoid. A disagreement along the lines cannot be told from height, so heights may be off by a constant.</source>
        <translation>地面在椭球上方 {low:.0f} 至 {high:.0f} m。沿对极线的不符无法与高程区分，因此高程可能有一个常数误差。</translation>
    </message>
    <message>
        <source>Along epipolar lines the moving raster&apos;s camera model is what is fitted: choose the transform “Camera model (RPC)” or “Automatic”, or another matcher.</source>
        <translation>沿对极线拟合的是待配准栅格的相机模型：请选择变换“相机模型 (RPC)”或“自动”，或其他匹配方法。</translation>
    </message>
    <message>
        <source>{count} tie points agree with both camera models.</source>
        <translation>{count} 个连接点符合两个相机模型。</translation>
    </message>
    <message>
        <source>Only {count} tie points agree with both camera models: look at them first.</source>
        <translation>只有 {count} 个连接点符合两个相机模型：请先查看它们。</translation>
    </message>
    <message>
        <source>Only {percent:.0f} % of the tie points lie within a pixel of their epipolar lines: look at them first.</source>
        <translation>只有 {percent:.0f} % 的连接点在其对极线一像素以内：请先查看它们。</translation>
    </message>
    <message>
        <source>Searching heights</source>
        <translation>正在搜索高程</translation>
    </message>
    <message>
        <source>Matching along epipolar lines</source>
        <translation>正在沿对极线匹配</translation>
    </message>
    <message>
        <source>{raster} has no RPC camera model: choose another matcher, or the original product.</source>
        <translation>{raster} 没有 RPC 相机模型：请选择其他匹配方法，或原始产品。</translation>
    </message>
    <message>
        <source>The matches lie anywhere between the epipolar lines, as by chance: the images show too little in common, or the camera models are not theirs.</source>
        <translation>匹配在对极线之间任意分布，如同随机：图像共同之处太少，或相机模型不属于它们。</translation>
    </message>
    <message>
        <source>Only {count} matches agree with the two camera models. Check that both layers show the same place and carry their own RPCs, or name the lowest and highest ground.</source>
        <translation>只有 {count} 个匹配符合两个相机模型。请检查两个图层是否显示同一地点并带有各自的 RPC，或给出最低和最高地面。</translation>
    </message>
    <message>
        <source>{name} is not a text file. Choose the right one, or name its format.</source>
        <translation>{name} 不是文本文件。请选择正确的文件，或指明其格式。</translation>
    </message>
    <message>
        <source>{name} holds more than {most:,} lines. Thin the points first: a few hundred are enough for any transform.</source>
        <translation>{name} 超过 {most:,} 行。请先抽稀点：几百个点对任何变换都足够。</translation>
    </message>
    <message>
        <source>{file} has {size_mb:,.0f} MB, more than the {most_mb} MB that points may take. Thin the points, or choose the right file.</source>
        <translation>{file} 有 {size_mb:,.0f} MB，超过点文件允许的 {most_mb} MB。请抽稀，或选择正确的文件。</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check its name and its permissions.</source>
        <translation>{path} 无法读取。请检查其名称和权限。</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: {problem}.</source>
        <translation>{name} 不是有效的 JSON：{problem}。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{text}” is not {wanted}.</source>
        <translation>{name} 第 {line} 行：“{text}”不是{wanted}。</translation>
    </message>
    <message>
        <source>{name} holds no points. Expected is {wanted}.</source>
        <translation>{name} 不含点。应为 {wanted}。</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>a value in it is missing, or of another kind than it should be</source>
        <translation>其中缺少一个值，或类型不对</translation>
    </message>
    <message>
        <source>PyTorch is not available ({error}); numpy is used, which is slower.</source>
        <translation>PyTorch 不可用（{error}）；改用较慢的 numpy。</translation>
    </message>
    <message>
        <source>No CUDA device was found; the processor is used.</source>
        <translation>没有找到 CUDA 设备；使用处理器。</translation>
    </message>
    <message>
        <source>No Apple graphics (MPS) were found; the processor is used.</source>
        <translation>没有找到 Apple 显卡（MPS）；使用处理器。</translation>
    </message>
    <message>
        <source>Apple graphics (MPS) do not compute with this PyTorch; the processor is used.</source>
        <translation>Apple 显卡（MPS）无法与此 PyTorch 一起计算；使用处理器。</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory did not suffice; the processor was used.</source>
        <translation>GPU 内存不足；使用了处理器。</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory was short; smaller batches were used.</source>
        <translation>GPU 内存紧张；使用了较小的批次。</translation>
    </message>
    <message>
        <source>the keypoint matcher</source>
        <translation>关键点匹配</translation>
    </message>
    <message>
        <source>A small network that finds keypoints in both images and says of each where the other image shows it, or that it does not; for large rasters, and for single points placed by hand.</source>
        <translation>一个小型网络，在两幅图像中找关键点，并说明每个点在另一幅图像的何处，或不存在；适合大栅格，以及手动放置的单个点。</translation>
    </message>
    <message>
        <source>the learned matcher</source>
        <translation>学习型匹配</translation>
    </message>
    <message>
        <source>A network that has learned how places look to different sensors; finds many exact points, also where terrain and change break a single transform.</source>
        <translation>一个学会了地点在不同传感器下样子的网络；能找到许多精确的点，即使地形和变化使单一变换不成立。</translation>
    </message>
    <message>
        <source>The matcher “{title}” needs {names}, which this Python does not find. Install it, or choose the matcher “Structure”, which needs nothing.</source>
        <translation>匹配方法“{title}”需要 {names}，此 Python 找不到。请安装，或选择不需要任何东西的“结构”。</translation>
    </message>
    <message>
        <source>The matcher “{title}” needs {names}, which cannot be loaded here. Install it again, or choose the matcher “Structure”, which needs nothing.</source>
        <translation>匹配方法“{title}”需要 {names}，在此无法加载。请重新安装，或选择不需要任何东西的“结构”。</translation>
    </message>
    <message>
        <source>These weights hold no encoder that “epimask” can start from: name those of “dgim” of this version, or those of a Swin-v2 with the names of torchvision or timm.</source>
        <translation>这些权重中没有“epimask”可以起步的编码器：请给出本版本“dgim”的权重，或以 torchvision 或 timm 命名的 Swin-v2 权重。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>{file} 无法读取：{problem}。</translation>
    </message>
    <message>
        <source>{file} is no safetensors file. Weights in other formats can run code when they are opened, so convert them first: safetensors.torch.save_file(model.state_dict(), …).</source>
        <translation>{file} 不是 safetensors 文件。其他格式的权重在打开时可能运行代码，请先转换：safetensors.torch.save_file(model.state_dict(), …)。</translation>
    </message>
    <message>
        <source>the matcher along epipolar lines</source>
        <translation>沿对极线的匹配</translation>
    </message>
    <message>
        <source>A network for two satellite scenes with camera models: it looks only where a place can lie.</source>
        <translation>用于两景带相机模型的卫星影像的网络：只在地点可能所在之处查找。</translation>
    </message>
    <message>
        <source>{name} does not describe a matcher: {problem}.</source>
        <translation>{name} 没有描述一个匹配方法：{problem}。</translation>
    </message>
    <message>
        <source>{name} does not describe a matcher: channels: 1 or 3; multiple: 1 to 512; origin: centre or corner; title and description: short texts.</source>
        <translation>{name} 没有描述一个匹配方法：channels:1 或 3;multiple:1 至 512;origin:centre 或 corner;title 和 description：短文本。</translation>
    </message>
    <message>
        <source>{path} is not a matcher: choose a TorchScript file (.pt) or an ONNX file (.onnx).</source>
        <translation>{path} 不是匹配方法：请选择 TorchScript 文件（.pt）或 ONNX 文件（.onnx）。</translation>
    </message>
    <message>
        <source>There is no matcher file {path}. Choose another one.</source>
        <translation>没有匹配方法文件 {path}。请选择另一个。</translation>
    </message>
    <message>
        <source>A matcher from a file of your own; its confidences are not calibrated.</source>
        <translation>来自您自己文件的匹配方法；其置信度未经标定。</translation>
    </message>
    <message>
        <source>A matcher of your installation of vismatch; its confidences are not calibrated.</source>
        <translation>您安装的 vismatch 的匹配方法；其置信度未经标定。</translation>
    </message>
    <message>
        <source>the matcher of your file</source>
        <translation>您文件中的匹配方法</translation>
    </message>
    <message>
        <source>The matcher {file} could not match two images of {shape} (channels, rows, columns). Its description (a JSON file of its name beside it) says how many channels it wants.</source>
        <translation>匹配方法 {file} 无法匹配两幅 {shape}(通道、行、列)的图像。其说明（旁边同名的 JSON 文件）写明需要多少通道。</translation>
    </message>
    <message>
        <source>The matcher {file} gave {what} instead of points in both images, (N, 2) each, and perhaps (N,) confidences.</source>
        <translation>匹配方法 {file} 给出了 {what}，而不是两幅图像中的点，各 (N, 2)，以及可能的 (N,) 置信度。</translation>
    </message>
    <message>
        <source>The matcher {file} gave points of shapes {shapes}, not (N, 2).</source>
        <translation>匹配方法 {file} 给出的点形状为 {shapes}，不是 (N, 2)。</translation>
    </message>
    <message>
        <source>{path} is not a TorchScript file: write it by torch.jit.script(network).save(…).</source>
        <translation>{path} 不是 TorchScript 文件：请用 torch.jit.script(network).save(…) 写出。</translation>
    </message>
    <message>
        <source>{path} is not an ONNX file that this onnxruntime can run.</source>
        <translation>{path} 不是此 onnxruntime 能运行的 ONNX 文件。</translation>
    </message>
    <message>
        <source>The matcher {file} takes {count} inputs, not two images.</source>
        <translation>匹配方法 {file} 有 {count} 个输入，而不是两幅图像。</translation>
    </message>
    <message>
        <source>vismatch could not load “{model}”. Crosstie lets it fetch nothing: run it once by itself, so that its weights lie on your disk.</source>
        <translation>vismatch 无法加载“{model}”。Crosstie 不让它下载任何东西：请单独运行一次，使其权重存到您的磁盘上。</translation>
    </message>
    <message>
        <source>Searching the placement</source>
        <translation>正在搜索放置</translation>
    </message>
    <message>
        <source>Finds the place by structure, looks again with the keypoint matcher, keeps the points that verify best.</source>
        <translation>按结构找到位置，用关键点匹配再看一次，保留验证最好的点。</translation>
    </message>
    <message>
        <source>Compares edges and lines instead of colours, so it works across sensors; needs nothing installed.</source>
        <translation>比较边缘和线条而不是颜色，因此可跨传感器使用；无需安装任何东西。</translation>
    </message>
    <message>
        <source>A network that has learned how places look to different sensors; needs torch.</source>
        <translation>一个学会了地点在不同传感器下样子的网络；需要 torch。</translation>
    </message>
    <message>
        <source>A network for two satellite scenes that both come with camera models (RPC): it looks only where a place can lie, and gives heights; needs torch.</source>
        <translation>用于两景都带相机模型（RPC）的卫星影像的网络：只在地点可能所在之处查找，并给出高程；需要 torch。</translation>
    </message>
    <message>
        <source>Finds keypoints and asks for each where the other image shows it: small, for large rasters; needs torch.</source>
        <translation>找关键点并询问每个点在另一幅图像的何处：小型，适合大栅格；需要 torch。</translation>
    </message>
    <message>
        <source>A network that listens to words for the scene, yours or those that it finds in the images; needs torch.</source>
        <translation>一个听取场景词语的网络，词语由您给出或在图像中找到；需要 torch。</translation>
    </message>
    <message>
        <source>There is no matcher “{name}”. Choose one of: {matchers}, file:MATCHER.pt, file:MATCHER.onnx, vismatch:MODEL.</source>
        <translation>没有匹配方法“{name}”。请选择：{matchers}、file:MATCHER.pt、file:MATCHER.onnx、vismatch:MODEL。</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>the text-assisted matcher</source>
        <translation>文本辅助匹配</translation>
    </message>
    <message>
        <source>A learned matcher that listens to words for the scene, given by you or found in the images; it also bears turns of 35° and scales of 0.7 to 1.3 on its own.</source>
        <translation>一种听取场景词语的学习型匹配，词语由您给出或在图像中找到；它自身还能承受 35° 的旋转和 0.7 至 1.3 的比例。</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as you named them: {scene}.</source>
        <translation>场景描述词，由您给出：{scene}。</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as the land cover names them: {listed}.</source>
        <translation>场景描述词，由土地覆盖给出：{listed}。</translation>
    </message>
    <message>
        <source>No descriptor of the scene stood out in the images.</source>
        <translation>图像中没有突出的场景描述词。</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as the images suggested them: {listed}.</source>
        <translation>场景描述词，由图像提示：{listed}。</translation>
    </message>
    <message>
        <source>The table of text descriptors lacks {listed}. Leave it out, or make the table and the weights anew (make text-table, make train MODEL=tar).</source>
        <translation>文本描述词表缺少 {listed}。请略去，或重新制作词表和权重（make text-table、make train MODEL=tar）。</translation>
    </message>
    <message>
        <source>The file holds no table of text descriptors; run make text-table.</source>
        <translation>该文件不含文本描述词表；请运行 make text-table。</translation>
    </message>
    <message>
        <source>The table of text descriptors is damaged; run make text-table.</source>
        <translation>文本描述词表已损坏；请运行 make text-table。</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” are missing. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>匹配方法“{name}”的权重缺失。请重新安装插件，或选择匹配方法“结构”。</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” are damaged or of another version. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>匹配方法“{name}”的权重已损坏或版本不同。请重新安装插件，或选择匹配方法“结构”。</translation>
    </message>
    <message>
        <source>The weights are damaged: {problem}. Install the plugin again.</source>
        <translation>权重已损坏：{problem}。请重新安装插件。</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” belong to another version of the plugin. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>匹配方法“{name}”的权重属于插件的另一版本。请重新安装插件，或选择匹配方法“结构”。</translation>
    </message>
    <message>
        <source>The list of weights is damaged. Install the plugin again.</source>
        <translation>权重列表已损坏。请重新安装插件。</translation>
    </message>
    <message>
        <source>it would overwrite {path}, which is an input of the list. Name another target.</source>
        <translation>它会覆盖 {path}，而那是列表的一个输入。请指定其他目标。</translation>
    </message>
    <message>
        <source>it would overwrite {path}, which belongs to {other}. Name another target or id.</source>
        <translation>它会覆盖属于 {other} 的 {path}。请指定其他目标或编号。</translation>
    </message>
    <message>
        <source>Another batch is at work in the folder {folder}. Wait until it is done, or choose another folder.</source>
        <translation>另一批处理正在文件夹 {folder} 中工作。请等待完成，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{name} is no list of pairs: the columns moving and reference are needed.</source>
        <translation>{name} 不是像对列表：需要列 moving 和 reference。</translation>
    </message>
    <message>
        <source>{name}, line {line}: moving and reference must both be given.</source>
        <translation>{name} 第 {line} 行：moving 和 reference 都必须给出。</translation>
    </message>
    <message>
        <source>{name}, line {line}: no file can have this id.</source>
        <translation>{name} 第 {line} 行：任何文件都不能有此编号。</translation>
    </message>
    <message>
        <source>{name}, line {line}: the id {own} is there twice. Give every pair its own.</source>
        <translation>{name} 第 {line} 行：编号 {own} 出现两次。请给每个像对各自的编号。</translation>
    </message>
    <message>
        <source>{name}, line {line}: {problem}</source>
        <translation>{name} 第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>{name}, line {line}: a path or an id is none that this computer could write.</source>
        <translation>{name} 第 {line} 行：其中的路径或编号是本机无法写出的。</translation>
    </message>
    <message>
        <source>“{path}” is no plain file on this computer, or leads to another one. A list names plain files only: save it as one first.</source>
        <translation>“{path}”不是本机的普通文件，或指向另一个文件。列表只能列出普通文件：请先另存。</translation>
    </message>
    <message>
        <source>A list does not choose matchers of somebody else. Choose it for all pairs instead.</source>
        <translation>列表不能选择他人的匹配方法。请改为对所有像对选择。</translation>
    </message>
    <message>
        <source>Its worker died {count} times, perhaps for want of memory.</source>
        <translation>其工作进程终止了 {count} 次，可能因内存不足。</translation>
    </message>
    <message>
        <source>The verdict was calibrated on Crosstie&apos;s own matchers, not on this one: check the result by eye.</source>
        <translation>判定是用 Crosstie 自己的匹配方法标定的，不适用于此方法：请目视检查结果。</translation>
    </message>
    <message>
        <source>The heights were not used: only the transform “rpc-bias” reads them.</source>
        <translation>没有使用高程：只有变换“rpc-bias”读取它们。</translation>
    </message>
    <message>
        <source>The description of the scene was not used: only the matcher “Text-assisted” reads it.</source>
        <translation>没有使用场景描述：只有“文本辅助”匹配会读取它。</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>The matcher “{title}” has no coarse stage of its own. Choose the matcher “Text-assisted”, or leave the coarse search on.</source>
        <translation>匹配方法“{title}”没有自己的粗匹配阶段。请选择“文本辅助”，或保留粗搜索。</translation>
    </message>
    <message>
        <source>The camera models were not used.</source>
        <translation>没有使用相机模型。</translation>
    </message>
    <message>
        <source>Only structure was compared.</source>
        <translation>只比较了结构。</translation>
    </message>
    <message>
        <source>The uncertainty of rough points means nothing without rough points. Give some, or leave it out.</source>
        <translation>没有粗略点时，粗略点的不确定度没有意义。请给出一些，或略去。</translation>
    </message>
    <message>
        <source>“{text}” is no rough point. Give column and row in the moving raster, column and row in the reference and, if wanted, how many pixels of the reference it may be off.</source>
        <translation>“{text}”不是粗略点。请给出待配准栅格中的列和行、参考中的列和行，需要时再给出可能相差多少参考像素。</translation>
    </message>
    <message>
        <source>“{text}” cannot be chosen. Choose one of {names}.</source>
        <translation>“{text}”不可选。请从 {names} 中选择。</translation>
    </message>
    <message>
        <source>“{text}” names no bands. Give numbers from 1 on, such as 1 or 4,3,2.</source>
        <translation>“{text}”没有给出波段。请给出从 1 起的数字，如 1 或 4,3,2。</translation>
    </message>
    <message>
        <source>“{text}” is not possible. Give a whole number from {low} to {high}.</source>
        <translation>“{text}”不行。请给出 {low} 到 {high} 的整数。</translation>
    </message>
    <message>
        <source>“{text}” is no distance. Give a number of pixels greater than 0.</source>
        <translation>“{text}”不是距离。请给出大于 0 的像素数。</translation>
    </message>
    <message>
        <source>The extra Python folder {root} holds packages for {found}, but QGIS runs {version}. Make a new one by the command below, or choose another folder in the settings.</source>
        <translation>额外的 Python 文件夹 {root} 中的软件包适用于 {found}，但 QGIS 运行的是 {version}。请用下面的命令新建一个，或在设置中选择其他文件夹。</translation>
    </message>
    <message>
        <source>The extra Python folder {root} does not exist. Choose another one in the settings or leave it empty.</source>
        <translation>额外的 Python 文件夹 {root} 不存在。请在设置中选择另一个或留空。</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be read. Repair its data source or remove it.</source>
        <translation>图层“{layer}”无法读取。请修复其数据源或移除。</translation>
    </message>
    <message>
        <source>The layer “{layer}” has {count} band(s), so there is no band {band}. Choose the bands again.</source>
        <translation>图层“{layer}”有 {count} 个波段，因此没有波段 {band}。请重新选择波段。</translation>
    </message>
    <message>
        <source>The layer “{layer}” holds no polygons. Choose a polygon layer.</source>
        <translation>图层“{layer}”不含多边形。请选择多边形图层。</translation>
    </message>
    <message>
        <source>No polygon of the layer “{layer}” is selected. Select some or use all.</source>
        <translation>图层“{layer}”没有选中的多边形。请选中一些或使用全部。</translation>
    </message>
    <message>
        <source>The layer “{name}” is empty: there is no polygon to use. Draw one or choose another.</source>
        <translation>图层“{name}”是空的：没有可用的多边形。请绘制一个或选择其他图层。</translation>
    </message>
    <message>
        <source>This is not a position. Type two numbers.</source>
        <translation>这不是位置。请输入两个数字。</translation>
    </message>
    <message>
        <source>This place is outside “{0}” ({1} × {2} px), so the point was not moved.</source>
        <translation>此处在“{0}”（{1} × {2} px）之外，因此点没有移动。</translation>
    </message>
    <message>
        <source>{0} points would leave “{1}” ({2} × {3} px), so they were not moved.</source>
        <translation>{0} 个点会离开“{1}”（{2} × {3} px），因此没有移动。</translation>
    </message>
    <message>
        <source>Register raster by operation</source>
        <translation>按操作配准栅格</translation>
    </message>
    <message>
        <source>Applies a saved coordinate operation to a raster, or to another raster with the same geometry.</source>
        <translation>把保存的坐标操作应用于栅格，或应用于几何相同的另一栅格。</translation>
    </message>
    <message>
        <source>Registers a raster by a coordinate operation, written by “Fit transform from points” or “Match layers”. It can be any raster with the same pixels as the one that the operation was found for: other bands, dates or products of a scene. The reference is not needed.

resample writes new pixels, on the grid of the reference or the one chosen here. geotransform and gcps keep the pixels and only set their georeference: by a geotransform, which needs a straight transform, or by a grid of ground control points.</source>
        <translation>用“由点拟合变换”或“匹配图层”写出的坐标操作配准栅格。可以是与求得操作的栅格像素相同的任何栅格：同一景的其他波段、日期或产品。不需要参考。

resample 写出新像素，位于参考的格网或此处选择的格网。geotransform 和 gcps 保留像素，只设定其地理参考：用地理变换（需要直线变换），或用地面控制点格网。</translation>
    </message>
    <message>
        <source>warp,gdalwarp,rectify,georeference,twin,bands,cog,gcp,geotransform</source>
        <translation>warp,gdalwarp,纠正,地理参考,孪生,波段,cog,gcp,地理变换</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation>输入图层</translation>
    </message>
    <message>
        <source>The raster that the operation was found for, or one with the same number of pixels.</source>
        <translation>求得该操作的栅格，或像素数相同的栅格。</translation>
    </message>
    <message>
        <source>Coordinate operation</source>
        <translation>坐标操作</translation>
    </message>
    <message>
        <source>A file written by “Fit transform from points” or “Match layers”.</source>
        <translation>由“由点拟合变换”或“匹配图层”写出的文件。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Write new pixels, or only set the georeference.</source>
        <translation>写出新像素，或只设定地理参考。</translation>
    </message>
    <message>
        <source>Resampling method</source>
        <translation>重采样方法</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已配准</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>备选</translation>
    </message>
    <message>
        <source>Target CRS</source>
        <translation>目标坐标参考系</translation>
    </message>
    <message>
        <source>Output file resolution</source>
        <translation>输出文件分辨率</translation>
    </message>
    <message>
        <source>Output extent</source>
        <translation>输出范围</translation>
    </message>
    <message>
        <source>Additional creation options</source>
        <translation>附加创建选项</translation>
    </message>
    <message>
        <source>Add overviews</source>
        <translation>添加金字塔</translation>
    </message>
    <message>
        <source>auto: nearest for classes and palettes, otherwise one that keeps detail. The others as in gdalwarp.</source>
        <translation>auto：类别和调色板用最近邻，否则用保留细节的方法。其余同 gdalwarp。</translation>
    </message>
    <message>
        <source>Empty: the reference&apos;s.</source>
        <translation>留空：与参考相同。</translation>
    </message>
    <message>
        <source>Width and height of a pixel in units of the target CRS. Empty: the reference&apos;s.</source>
        <translation>像素的宽和高，以目标坐标参考系的单位计。留空：与参考相同。</translation>
    </message>
    <message>
        <source>Another alignment that the report of a match names: its place there, counted from 1. 0: the registration.</source>
        <translation>匹配报告给出的另一种对齐：其在报告中的序号，从 1 起。0：配准本身。</translation>
    </message>
    <message>
        <source>In the target CRS. Empty: all of the registered raster.</source>
        <translation>以目标坐标参考系表示。留空：整个配准后的栅格。</translation>
    </message>
    <message>
        <source>GDAL creation options of the output format, for example COMPRESS=ZSTD|PREDICTOR=2.</source>
        <translation>输出格式的 GDAL 创建选项，例如 COMPRESS=ZSTD|PREDICTOR=2。</translation>
    </message>
    <message>
        <source>Smaller copies inside a GeoTIFF, for quick display.</source>
        <translation>GeoTIFF 内的较小副本，便于快速显示。</translation>
    </message>
    <message>
        <source>The moving and the reference layer are the same. Choose two different ones.</source>
        <translation>待配准图层和参考图层相同。请选择两个不同的图层。</translation>
    </message>
    <message>
        <source>To install it: {0}</source>
        <translation>安装方法：{0}</translation>
    </message>
    <message>
        <source>Register many rasters</source>
        <translation>配准多个栅格</translation>
    </message>
    <message>
        <source>Registers all pairs of a list; after an interruption it continues where it stopped.</source>
        <translation>配准列表中的所有像对；中断后从停止处继续。</translation>
    </message>
    <message>
        <source>many,list,series,bulk,register,coregistration,resume</source>
        <translation>多个,列表,系列,批量,配准,联合配准,继续</translation>
    </message>
    <message>
        <source>List of pairs</source>
        <translation>像对列表</translation>
    </message>
    <message>
        <source>CSV with a header; relative paths start from its folder.</source>
        <translation>带表头的 CSV；相对路径从其所在文件夹起算。</translation>
    </message>
    <message>
        <source>auto: chosen for the data.</source>
        <translation>auto：按数据选择。</translation>
    </message>
    <message>
        <source>Output grid</source>
        <translation>输出格网</translation>
    </message>
    <message>
        <source>The grid of the output.</source>
        <translation>输出的格网。</translation>
    </message>
    <message>
        <source>Also write rasters that need review</source>
        <translation>也写出需要复核的栅格</translation>
    </message>
    <message>
        <source>Matches that are probably right, but not certainly.</source>
        <translation>很可能正确但不确定的匹配。</translation>
    </message>
    <message>
        <source>Write no rasters</source>
        <translation>不写出栅格</translation>
    </message>
    <message>
        <source>Only coordinate operations and results; use “Register raster by operation” afterwards.</source>
        <translation>只写坐标操作和结果；之后使用“按操作配准栅格”。</translation>
    </message>
    <message>
        <source>Write a full report of each pair</source>
        <translation>为每个像对写出完整报告</translation>
    </message>
    <message>
        <source>An HTML page with inputs, transform, accuracy, figures and points, beside the operation.</source>
        <translation>操作旁的 HTML 页面，含输入、变换、精度、图和点。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>需要复核</translation>
    </message>
    <message>
        <source>no reliable match</source>
        <translation>没有可靠的匹配</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Pairs: {0}</source>
        <translation>像对：{0}</translation>
    </message>
    <message>
        <source>Convert and thin tie points</source>
        <translation>转换和抽稀连接点</translation>
    </message>
    <message>
        <source>Converts tie points between QGIS, GDAL, ENVI, ArcGIS, Metashape, AROSICS, IIIF and tables.</source>
        <translation>在 QGIS、GDAL、ENVI、ArcGIS、Metashape、AROSICS、IIIF 和表格之间转换连接点。</translation>
    </message>
    <message>
        <source>Reads tie points (ground control points) of any of these programs and writes them for another one, without loss where its format allows; the log lists what cannot be kept.

Rasters are needed if one format has pixel coordinates and the other map coordinates. A limit keeps points that cover the image evenly, those with higher confidence first.</source>
        <translation>读取上述任一程序的连接点（地面控制点）并为另一程序写出，在格式允许时无损；日志列出无法保留的内容。

若一种格式用像素坐标而另一种用地图坐标，则需要栅格。限制会保留均匀覆盖图像的点，置信度高的优先。</translation>
    </message>
    <message>
        <source>gcp,ground control points,links,georeferencer,filter,thin,convert,export,import</source>
        <translation>gcp,地面控制点,连接,地理配准工具,筛选,抽稀,转换,导出,导入</translation>
    </message>
    <message>
        <source>Format to write</source>
        <translation>写出的格式</translation>
    </message>
    <message>
        <source>auto: by the file extension.</source>
        <translation>auto：按文件扩展名。</translation>
    </message>
    <message>
        <source>Largest number of points</source>
        <translation>点的最大数目</translation>
    </message>
    <message>
        <source>They cover the moving image evenly, those with higher confidence first. Empty: all.</source>
        <translation>它们均匀覆盖待配准图像，置信度高的优先。留空：全部。</translation>
    </message>
    <message>
        <source>Leave out points that are not enabled</source>
        <translation>略去未启用的点</translation>
    </message>
    <message>
        <source>Otherwise they are kept if the format can mark them.</source>
        <translation>否则在格式能标记时保留它们。</translation>
    </message>
    <message>
        <source>GeoJSON shows</source>
        <translation>GeoJSON 显示</translation>
    </message>
    <message>
        <source>The raster or map on which the features are shown.</source>
        <translation>要素显示于其上的栅格或地图。</translation>
    </message>
    <message>
        <source>Address of the IIIF image, or camera name for Metashape</source>
        <translation>IIIF 图像的地址，或 Metashape 的相机名</translation>
    </message>
    <message>
        <source>Empty: the moving raster&apos;s file name.</source>
        <translation>留空：待配准栅格的文件名。</translation>
    </message>
    <message>
        <source>Converted points</source>
        <translation>转换后的点</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>{written} of {count} points written.</source>
        <translation>{count} 个点中写出了 {written} 个。</translation>
    </message>
    <message>
        <source>Evaluate points</source>
        <translation>评估点</translation>
    </message>
    <message>
        <source>Measures the error of a coordinate operation at points, for example at check points that were not used in the fit.</source>
        <translation>在点上量测坐标操作的误差，例如在未用于拟合的检查点上。</translation>
    </message>
    <message>
        <source>Compares the positions given by a coordinate operation, written by “Fit transform from points” or “Match layers”, with measured points: root mean square error and the radius that contains 90 % of the errors.

Use points that were not used in the fit to get an independent figure.</source>
        <translation>把“由点拟合变换”或“匹配图层”写出的坐标操作给出的位置与量测点比较：均方根误差，以及包含 90 % 误差的半径。

请使用未用于拟合的点，以得到独立的数值。</translation>
    </message>
    <message>
        <source>gcp,check points,rmse,ce90,residuals,accuracy,quality</source>
        <translation>gcp,检查点,rmse,ce90,残差,精度,质量</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Fit transform from points</source>
        <translation>由点拟合变换</translation>
    </message>
    <message>
        <source>Fits shift, similarity, affine, projective, polynomial, spline, flow or mesh to tie points.</source>
        <translation>用连接点拟合平移、相似、仿射、投影、多项式、样条、流或网格变换。</translation>
    </message>
    <message>
        <source>Fits a transform to the enabled control points of a file and saves it with its accuracy as a coordinate operation, for “Register raster”, “Register vector” and “Evaluate points”.

auto takes the simplest transform that does as well as any other on areas that it has not seen. Transforms that fold or that the points do not determine are refused, with the place of the fold.</source>
        <translation>对文件中启用的控制点拟合变换，并连同其精度保存为坐标操作，供“配准栅格”、“配准矢量”和“评估点”使用。

auto 采用在其未见过的区域不逊于任何其他变换的最简单变换。发生折叠或点无法确定的变换会被拒绝，并指出折叠处。</translation>
    </message>
    <message>
        <source>gcp,helmert,polynomial,thin plate spline,tps,delaunay,rubbersheet,rmse,residuals</source>
        <translation>gcp,helmert,多项式,thin plate spline,tps,delaunay,rubbersheet,rmse,残差</translation>
    </message>
    <message>
        <source>Transform type</source>
        <translation>变换类型</translation>
    </message>
    <message>
        <source>auto: chosen by cross-validation. rpc-bias: needs the moving layer&apos;s camera model.</source>
        <translation>auto：由交叉验证选择。rpc-bias：需要待配准图层的相机模型。</translation>
    </message>
    <message>
        <source>Transforms that auto chooses from</source>
        <translation>auto 从中选择的变换</translation>
    </message>
    <message>
        <source>Curved transforms are chosen if there are enough points and they predict clearly better.</source>
        <translation>若点足够多且预测明显更好，则选择曲线变换。</translation>
    </message>
    <message>
        <source>Leave out points with a larger residual than (pixels)</source>
        <translation>略去残差大于此值的点（像素）</translation>
    </message>
    <message>
        <source>In pixels of the reference. 0: every point is used.</source>
        <translation>以参考像素计。0：使用所有点。</translation>
    </message>
    <message>
        <source>Smoothing of the spline</source>
        <translation>样条的平滑</translation>
    </message>
    <message>
        <source>0: through every point, as GDAL and the Georeferencer do. Empty: chosen by cross-validation.</source>
        <translation>0：经过每个点，如 GDAL 和地理配准工具。留空：由交叉验证选择。</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>HTML 文件 (*.html);;JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reason for the choice</source>
        <translation>选择的理由</translation>
    </message>
    <message>
        <source>Match layers</source>
        <translation>匹配图层</translation>
    </message>
    <message>
        <source>Finds tie points between two rasters of any kind.</source>
        <translation>在任意两种栅格之间寻找连接点。</translation>
    </message>
    <message>
        <source>Finds tie points and the transform between two rasters of any kind: radar and optical, infrared, scanned maps, elevation models, old and new images.

The rasters may differ in CRS, resolution and rotation, and need no georeference. The verdict is “accepted”, “needs review” (probably right, check it first) or “no reliable match”; then the algorithm stops with the reasons, unless told otherwise.</source>
        <translation>在任意两种栅格之间寻找连接点和变换：雷达与光学、红外、扫描地图、高程模型、新旧影像。

栅格的坐标参考系、分辨率和旋转可以不同，也不需要地理参考。判定为“已接受”、“需要复核”（很可能正确，请先检查）或“没有可靠的匹配”；对后者，算法给出理由并停止，除非另有要求。</translation>
    </message>
    <message>
        <source>match,register,registration,coregistration,georeference,tie points,gcp,sar,historical</source>
        <translation>匹配,配准,联合配准,地理参考,连接点,gcp,sar,历史</translation>
    </message>
    <message>
        <source>Stop when there is no reliable match</source>
        <translation>没有可靠匹配时停止</translation>
    </message>
    <message>
        <source>Otherwise the algorithm ends without tie points and without a transform.</source>
        <translation>否则算法结束时没有连接点，也没有变换。</translation>
    </message>
    <message>
        <source>Tie points</source>
        <translation>连接点</translation>
    </message>
    <message>
        <source>Ground control points</source>
        <translation>地面控制点</translation>
    </message>
    <message>
        <source>auto: by the file extension; without one, .points of the QGIS Georeferencer.</source>
        <translation>auto：按文件扩展名；没有扩展名时用 QGIS 地理配准工具的 .points。</translation>
    </message>
    <message>
        <source>Format of the ground control points</source>
        <translation>地面控制点的格式</translation>
    </message>
    <message>
        <source>Transform and report</source>
        <translation>变换和报告</translation>
    </message>
    <message>
        <source>Verdict: accepted, review (needs review) or rejected (no reliable match)</source>
        <translation>判定：accepted(已接受)、review(需要复核)或 rejected(没有可靠的匹配)</translation>
    </message>
    <message>
        <source>Reasons for the verdict</source>
        <translation>判定的理由</translation>
    </message>
    <message>
        <source>Number of tie points in use</source>
        <translation>使用的连接点数</translation>
    </message>
    <message>
        <source>RMSE in reference pixels</source>
        <translation>RMSE，参考像素</translation>
    </message>
    <message>
        <source>RMSE in map units</source>
        <translation>RMSE，地图单位</translation>
    </message>
    <message>
        <source>Error on unseen areas, in reference pixels</source>
        <translation>未见区域的误差，参考像素</translation>
    </message>
    <message>
        <source>Radius that contains 90 % of the residuals, in reference pixels</source>
        <translation>包含 90 % 残差的半径，参考像素</translation>
    </message>
    <message>
        <source>Share of the overlap that tie points cover</source>
        <translation>连接点覆盖的重叠区比例</translation>
    </message>
    <message>
        <source>Probability of being within WITHIN_PX of the ground</source>
        <translation>距地面 WITHIN_PX 以内的概率</translation>
    </message>
    <message>
        <source>Distance that the probability is about, in reference pixels</source>
        <translation>该概率所指的距离，参考像素</translation>
    </message>
    <message>
        <source>Distance that the probability is about, in map units</source>
        <translation>该概率所指的距离，地图单位</translation>
    </message>
    <message>
        <source>Match scenes with camera models</source>
        <translation>用相机模型匹配影像</translation>
    </message>
    <message>
        <source>Finds tie points and their heights between two satellite scenes with RPCs.</source>
        <translation>在两景带 RPC 的卫星影像之间寻找连接点及其高程。</translation>
    </message>
    <message>
        <source>For two scenes with RPC camera models that show the same place from two directions. Tie points are searched along epipolar lines only. Each gets a height above the ellipsoid, and the camera model of the moving scene is corrected (by a shift or an affine transform in its image).

Two views cannot tell an error along the epipolar lines from a height, so all heights may be wrong by the same amount.</source>
        <translation>用于两景带 RPC 相机模型、从两个方向显示同一地点的影像。只沿对极线搜索连接点。每个点得到椭球高，并改正待配准影像的相机模型（用其图像中的平移或仿射变换）。

两个视图无法区分沿对极线的误差与高程，因此所有高程可能有相同的误差。</translation>
    </message>
    <message>
        <source>rpc,stereo,epipolar,satellite,heights,dsm,tie points,bias compensation</source>
        <translation>rpc,立体,对极,卫星,高程,dsm,连接点,偏差补偿</translation>
    </message>
    <message>
        <source>Lowest ground</source>
        <translation>最低地面</translation>
    </message>
    <message>
        <source>Highest ground</source>
        <translation>最高地面</translation>
    </message>
    <message>
        <source>Metres above the ellipsoid. Empty: all heights that the camera models allow.</source>
        <translation>椭球上方的米数。留空：相机模型允许的所有高程。</translation>
    </message>
    <message>
        <source>The correction of the camera model of the moving scene.</source>
        <translation>待配准影像相机模型的改正。</translation>
    </message>
    <message>
        <source>Correction of the camera model</source>
        <translation>相机模型的改正</translation>
    </message>
    <message>
        <source>Spacing of the tie points in pixels</source>
        <translation>连接点间距，像素</translation>
    </message>
    <message>
        <source>Tie points with heights</source>
        <translation>带高程的连接点</translation>
    </message>
    <message>
        <source>Number of tie points</source>
        <translation>连接点数</translation>
    </message>
    <message>
        <source>Share of tie points within a pixel of their epipolar line</source>
        <translation>距其对极线一像素以内的连接点比例</translation>
    </message>
    <message>
        <source>Median distance of the tie points from their epipolar lines, in pixels</source>
        <translation>连接点到其对极线的距离中位数，像素</translation>
    </message>
    <message>
        <source>A web layer has no camera model. Choose a scene with RPCs as reference.</source>
        <translation>网络图层没有相机模型。请选择带 RPC 的影像作为参考。</translation>
    </message>
    <message>
        <source>Give both the lowest and the highest ground, or neither.</source>
        <translation>请同时给出最低和最高地面，或都不给。</translation>
    </message>
    <message>
        <source>Alternative {number}, which “Register raster by operation” can take: {what}</source>
        <translation>备选 {number}，可由“按操作配准栅格”采用：{what}</translation>
    </message>
    <message>
        <source>Moving layer</source>
        <translation>待配准图层</translation>
    </message>
    <message>
        <source>The raster to correct, with or without georeference.</source>
        <translation>要改正的栅格，有无地理参考均可。</translation>
    </message>
    <message>
        <source>Reference layer</source>
        <translation>参考图层</translation>
    </message>
    <message>
        <source>The raster whose position you trust. Web layers are rendered around the moving layer or over the area.</source>
        <translation>您信任其位置的栅格。网络图层在待配准图层周围或区域内绘制。</translation>
    </message>
    <message>
        <source>Pixels outside the moving layer</source>
        <translation>待配准图层之外的像素</translation>
    </message>
    <message>
        <source>Nodata value for output bands</source>
        <translation>输出波段的无数据值</translation>
    </message>
    <message>
        <source>Heights for the camera model (rpc-bias)</source>
        <translation>相机模型的高程（rpc-bias）</translation>
    </message>
    <message>
        <source>auto: as in the moving layer; NaN or a mask if it does not mark them.</source>
        <translation>auto：与待配准图层相同；若其未标记，用 NaN 或掩膜。</translation>
    </message>
    <message>
        <source>Value of pixels outside. Empty: that of the moving layer, if nodata is chosen.</source>
        <translation>外部像素的值。留空：若选择无数据，用待配准图层的值。</translation>
    </message>
    <message>
        <source>Metres above the ellipsoid, for rpc-bias only. Empty: the height offset of the camera model.</source>
        <translation>椭球上方的米数，仅用于 rpc-bias。留空：相机模型的高程偏移。</translation>
    </message>
    <message>
        <source>A file of tie points or ground control points in any of the formats.</source>
        <translation>任一格式的连接点或地面控制点文件。</translation>
    </message>
    <message>
        <source>Format of the points</source>
        <translation>点的格式</translation>
    </message>
    <message>
        <source>CRS of the map coordinates</source>
        <translation>地图坐标的坐标参考系</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Moving coordinates have y before x</source>
        <translation>待配准坐标中 y 在 x 之前</translation>
    </message>
    <message>
        <source>Map coordinates have y before x</source>
        <translation>地图坐标中 y 在 x 之前</translation>
    </message>
    <message>
        <source>“{layer}” is no raster file, so it has no pixels that points could count.</source>
        <translation>“{layer}”不是栅格文件，因此没有可供点计数的像素。</translation>
    </message>
    <message>
        <source>Number of points in use</source>
        <translation>使用的点数</translation>
    </message>
    <message>
        <source>Number of check points</source>
        <translation>检查点数</translation>
    </message>
    <message>
        <source>RMSE of the check points in reference pixels</source>
        <translation>检查点的 RMSE，参考像素</translation>
    </message>
    <message>
        <source>The columns of a table are given as moving_x=NAME,moving_y=NAME,reference_x=NAME,…</source>
        <translation>表格的列这样给出：moving_x=NAME,moving_y=NAME,reference_x=NAME,…</translation>
    </message>
    <message>
        <source>auto: recognised by the first lines of the file.</source>
        <translation>auto：由文件的前几行识别。</translation>
    </message>
    <message>
        <source>The moving raster. Needed if the file has its map coordinates and pixels are wanted.</source>
        <translation>待配准栅格。若文件中是其地图坐标而需要像素，则必须给出。</translation>
    </message>
    <message>
        <source>The reference raster of the points. Empty: the map coordinates in the file are used.</source>
        <translation>点的参考栅格。留空：使用文件中的地图坐标。</translation>
    </message>
    <message>
        <source>Tables of latitude and longitude, or of row and column, have this order.</source>
        <translation>纬度与经度的表格，或行与列的表格，是这种次序。</translation>
    </message>
    <message>
        <source>Tables of latitude and longitude, or of northing and easting, have this order.</source>
        <translation>纬度与经度的表格，或北与东坐标的表格，是这种次序。</translation>
    </message>
    <message>
        <source>CRS of map coordinates, if the file does not name it.</source>
        <translation>地图坐标的坐标参考系，若文件没有说明。</translation>
    </message>
    <message>
        <source>If they are not recognised: moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME, or moving_col and moving_row for pixels; column numbers start at 1.</source>
        <translation>若未被识别：moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME，像素则用 moving_col 和 moving_row；列号从 1 起。</translation>
    </message>
    <message>
        <source>Register raster</source>
        <translation>配准栅格</translation>
    </message>
    <message>
        <source>Warps a raster to its position on the reference.</source>
        <translation>把栅格变形到其在参考上的位置。</translation>
    </message>
    <message>
        <source>Writes a copy of the moving raster, registered to the reference, with all its bands, data type, nodata and colours.

Give the transform that “Match layers” wrote, or none: then the layers are matched first. If there is no reliable match, nothing is written and the algorithm gives the reasons.</source>
        <translation>写出待配准栅格配准到参考的副本，保留所有波段、数据类型、无数据和颜色。

请给出“匹配图层”写出的变换，或不给：则先匹配图层。若没有可靠的匹配，则不写出任何东西，算法给出理由。</translation>
    </message>
    <message>
        <source>warp,register,registration,coregistration,georeference,rectify,align</source>
        <translation>warp,配准,联合配准,地理参考,纠正,对齐</translation>
    </message>
    <message>
        <source>Transform (empty: match first)</source>
        <translation>变换（留空：先匹配）</translation>
    </message>
    <message>
        <source>A file written by “Match layers” for these two layers. If it is given, the other options are ignored.</source>
        <translation>“匹配图层”为这两个图层写出的文件。给出时，其他选项被忽略。</translation>
    </message>
    <message>
        <source>A stored transform fits a reference with pixels of its own, not a web layer. Match without it.</source>
        <translation>保存的变换适用于有自己像素的参考，而不是网络图层。请不用它匹配。</translation>
    </message>
    <message>
        <source>reference: the pixels of the reference. own: pixels of the same size as in the moving raster.</source>
        <translation>reference：参考的像素。own：与待配准栅格大小相同的像素。</translation>
    </message>
    <message>
        <source>Register vector</source>
        <translation>配准矢量</translation>
    </message>
    <message>
        <source>Moves a vector layer that was digitised or detected on one raster to its position on the other.</source>
        <translation>把在一个栅格上数字化或检测的矢量图层移到其在另一栅格上的位置。</translation>
    </message>
    <message>
        <source>Applies a coordinate operation, written by “Fit transform from points” or “Match layers”, to a layer that was digitised on the moving raster: parcels of an old map, or boxes, polygons and points that a detector found in a radar image and that are to be shown on a photo. Attributes, heights and measures are kept, and shared borders stay shared to the last digit; the accuracy of the new positions is added.

For curved transforms, long segments can be divided first. Arcs become short lines.</source>
        <translation>把“由点拟合变换”或“匹配图层”写出的坐标操作应用于在待配准栅格上数字化的图层：旧地图的地块，或检测器在雷达图像中找到、要显示在照片上的框、多边形和点。属性、高程和度量保留，共用边界到最后一位仍然共用；并加上新位置的精度。

对曲线变换，可先分割长线段。弧变为短线。</translation>
    </message>
    <message>
        <source>rubbersheet,adjust,transform,move,georeference,digitised,registration,carry,detections,objects,uncertainty</source>
        <translation>rubbersheet,平差,变换,移动,地理参考,数字化,配准,传递,检测,目标,不确定度</translation>
    </message>
    <message>
        <source>Drawn on the moving raster, in any CRS.</source>
        <translation>在待配准栅格上绘制，坐标参考系不限。</translation>
    </message>
    <message>
        <source>Divide segments longer than</source>
        <translation>分割长于此值的线段</translation>
    </message>
    <message>
        <source>Before the transform, in units of the layer. 0: vertices only.</source>
        <translation>在变换之前，以图层单位计。0：仅顶点。</translation>
    </message>
    <message>
        <source>From the reference to the moving raster</source>
        <translation>从参考到待配准栅格</translation>
    </message>
    <message>
        <source>For a layer in the right position that is to be shown on the uncorrected raster.</source>
        <translation>用于位置正确、要显示在未改正栅格上的图层。</translation>
    </message>
    <message>
        <source>Add the accuracy of the positions</source>
        <translation>加上位置的精度</translation>
    </message>
    <message>
        <source>As attributes sigma_px (pixels of the raster that the layer is moved to) and sigma_m (metres, where that raster has a CRS): the standard deviation along one axis, from the covariance of the transform and the leave-out error of the tie points.</source>
        <translation>作为属性 sigma_px(图层移到的栅格的像素)和 sigma_m(米，若该栅格有坐标参考系)：沿一个轴的标准差，由变换的协方差和连接点在未见区域的误差得出。</translation>
    </message>
    <message>
        <source>Number of features</source>
        <translation>要素数</translation>
    </message>
    <message>
        <source>The layer cannot be read. Repair its data source or choose another one.</source>
        <translation>图层无法读取。请修复其数据源或选择其他图层。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a transform. Choose a file that “Match layers” wrote.</source>
        <translation>{path} 无法作为变换读取。请选择“匹配图层”写出的文件。</translation>
    </message>
    <message>
        <source>{path} holds no transform. Choose a file that “Match layers” wrote.</source>
        <translation>{path} 不含变换。请选择“匹配图层”写出的文件。</translation>
    </message>
    <message>
        <source>The match that this file reports gave no transform.</source>
        <translation>此文件报告的匹配没有给出变换。</translation>
    </message>
    <message>
        <source>The file holds no transform. Choose one that “Match layers” wrote.</source>
        <translation>该文件不含变换。请选择“匹配图层”写出的文件。</translation>
    </message>
    <message>
        <source>The transform was found for “{0}”, not for “{1}”: it is valid only if both have the same pixels.</source>
        <translation>变换是为“{0}”求得的，而不是“{1}”：只有两者像素相同时才有效。</translation>
    </message>
    <message>
        <source>Existing georeference of the moving rasters</source>
        <translation>待配准栅格现有的地理参考</translation>
    </message>
    <message>
        <source>Existing georeference of the moving layer</source>
        <translation>待配准图层现有的地理参考</translation>
    </message>
    <message>
        <source>Area to match in</source>
        <translation>匹配区域</translation>
    </message>
    <message>
        <source>Polygons to match in</source>
        <translation>在其中匹配的多边形</translation>
    </message>
    <message>
        <source>Polygons to ignore</source>
        <translation>要忽略的多边形</translation>
    </message>
    <message>
        <source>Rough points as lines</source>
        <translation>以线表示的粗略点</translation>
    </message>
    <message>
        <source>File of rough points</source>
        <translation>粗略点文件</translation>
    </message>
    <message>
        <source>Rough points may be off by (reference pixels)</source>
        <translation>粗略点可能的偏差（参考像素）</translation>
    </message>
    <message>
        <source>moving layer</source>
        <translation>待配准图层</translation>
    </message>
    <message>
        <source>reference layer</source>
        <translation>参考图层</translation>
    </message>
    <message>
        <source>Bands of the {0}</source>
        <translation>{0}的波段</translation>
    </message>
    <message>
        <source>Contrast stretch of the {0}</source>
        <translation>{0}的对比度拉伸</translation>
    </message>
    <message>
        <source>CRS of the {0}</source>
        <translation>{0}的坐标参考系</translation>
    </message>
    <message>
        <source>What is in the scene? (matcher tar)</source>
        <translation>场景中有什么？(匹配方法 tar)</translation>
    </message>
    <message>
        <source>Land cover (matcher tar)</source>
        <translation>土地覆盖（匹配方法 tar）</translation>
    </message>
    <message>
        <source>Coarse search (matcher tar)</source>
        <translation>粗搜索（匹配方法 tar）</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>匹配方法</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Tie points over the whole scene (auto, off, on, or their spacing)</source>
        <translation>覆盖整个场景的连接点（auto、off、on 或其间距）</translation>
    </message>
    <message>
        <source>Working size in pixels</source>
        <translation>工作尺寸，像素</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The kind of transform from the moving layer to the reference. auto: chosen by cross-validation.</source>
        <translation>从待配准图层到参考的变换类型。auto：由交叉验证选择。</translation>
    </message>
    <message>
        <source>Part of the reference to search; a small one is faster and more reliable. Empty: all of it.</source>
        <translation>参考中要搜索的部分；较小则更快更可靠。留空：全部。</translation>
    </message>
    <message>
        <source>Only areas inside these polygons are matched. Empty: everything.</source>
        <translation>只匹配这些多边形内的区域。留空：全部。</translation>
    </message>
    <message>
        <source>Areas inside these polygons are not matched: map margins, sea, cloud.</source>
        <translation>不匹配这些多边形内的区域：图廓、海洋、云。</translation>
    </message>
    <message>
        <source>auto: used as a first guess, which the images must confirm. none: ignored, the whole area is searched.</source>
        <translation>auto：作为初始猜测，须经图像确认。none：忽略，搜索整个区域。</translation>
    </message>
    <message>
        <source>Each line starts at a place in the moving layer and ends at the same place in the reference. Two lines tell where to search.</source>
        <translation>每条线从待配准图层中的一处开始，到参考中的同一处结束。两条线说明在哪里搜索。</translation>
    </message>
    <message>
        <source>Places known in both rasters, in any point format, such as .points or a table with the columns moving_col, moving_row, reference_col and reference_row. Two points tell where to search.</source>
        <translation>两个栅格中已知的地点，任一点格式均可，如 .points 或含 moving_col、moving_row、reference_col 和 reference_row 列的表格。两个点说明在哪里搜索。</translation>
    </message>
    <message>
        <source>The search covers twice this distance around them.</source>
        <translation>搜索覆盖其周围两倍于此的距离。</translation>
    </message>
    <message>
        <source>The device to compute on. auto: a graphics card if PyTorch finds one, otherwise the processor.</source>
        <translation>用于计算的设备。auto：若 PyTorch 找到显卡则用显卡，否则用处理器。</translation>
    </message>
    <message>
        <source>One or three bands to match with. Empty: chosen automatically.</source>
        <translation>用于匹配的一个或三个波段。留空：自动选择。</translation>
    </message>
    <message>
        <source>How values are stretched for matching; the output keeps its values. log is good for radar.</source>
        <translation>匹配时如何拉伸数值；输出保留其数值。log 适合雷达。</translation>
    </message>
    <message>
        <source>If the raster has none, or a wrong one. Empty: that of the raster.</source>
        <translation>若栅格没有或有误。留空：栅格自身的。</translation>
    </message>
    <message>
        <source>Long side of the images in the coarse search.</source>
        <translation>粗搜索中图像的长边。</translation>
    </message>
    <message>
        <source>Words separated by commas, such as: harbour, dense housing. Empty: found in the images.</source>
        <translation>用逗号分隔的词语，如：港口，密集住宅。留空：在图像中找到。</translation>
    </message>
    <message>
        <source>A land-cover raster that describes the scene if you give no words.</source>
        <translation>若您不给出词语，用来描述场景的土地覆盖栅格。</translation>
    </message>
    <message>
        <source>search: the coarse search of all matchers. own: the matcher&apos;s own coarse search.</source>
        <translation>search：所有匹配方法共用的粗搜索。own：匹配方法自己的粗搜索。</translation>
    </message>
    <message>
        <source>auto: where native pixels disagree with the transform. on: always. A spacing: in reference pixels, such as 40, or in units of the reference’s CRS, such as 250 map.</source>
        <translation>auto：在原始像素与变换不符处。on：总是。间距：以参考像素计，如 40，或以参考坐标参考系的单位计，如 250 map。</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>相同的种子给出相同的结果。</translation>
    </message>
    <message>
        <source>The moving layer “{moving}” is no raster file, so it cannot be registered. Save it as GeoTIFF first.</source>
        <translation>待配准图层“{moving}”不是栅格文件，因此无法配准。请先保存为 GeoTIFF。</translation>
    </message>
    <message>
        <source>Where to draw “{reference}” is unknown, because “{moving}” has no georeference. Give the area to match in.</source>
        <translation>不知道在哪里绘制“{reference}”，因为“{moving}”没有地理参考。请给出匹配区域。</translation>
    </message>
    <message>
        <source>The area to match in is empty. Give a rectangle with some width and height, or none.</source>
        <translation>匹配区域为空。请给出有一定宽高的矩形，或不给。</translation>
    </message>
    <message>
        <source>The layer “{name}” holds no lines. Draw one for each place, or choose none.</source>
        <translation>图层“{name}”不含线。请为每个地点绘制一条，或不选择。</translation>
    </message>
    <message>
        <source>“{layer}” does not reach where the moving layer lies. Zoom the map to the right place and choose “What the map canvas shows” as the area.</source>
        <translation>“{layer}”到不了待配准图层所在之处。请把地图缩放到正确的地点，并选择“地图画布所示”作为区域。</translation>
    </message>
    <message>
        <source>Drawing the reference</source>
        <translation>正在绘制参考</translation>
    </message>
    <message>
        <source>“{name}” shows no layer. Make some visible, then match again.</source>
        <translation>“{name}”没有显示任何图层。请让一些可见，再匹配。</translation>
    </message>
    <message>
        <source>“{name}” was drawn for the match, and the picture is lost. Match again to go on with it.</source>
        <translation>“{name}”是为匹配绘制的，其图像已丢失。请重新匹配以继续。</translation>
    </message>
    <message>
        <source>There is no area to draw. Zoom the map to your layers, then match again.</source>
        <translation>没有可绘制的区域。请把地图缩放到您的图层，再匹配。</translation>
    </message>
    <message>
        <source>“{name}” was not drawn within {seconds:g} seconds. Hide slow layers, choose a smaller area, or check the connection to the server.</source>
        <translation>“{name}”在 {seconds:g} 秒内没有绘制完成。请隐藏慢的图层，选择较小的区域，或检查与服务器的连接。</translation>
    </message>
    <message>
        <source>“{name}” shows {what} in this area at this scale. Zoom to where it has content, make layers visible, or check the connection to the server.</source>
        <translation>“{name}”在此区域此比例尺显示{what}。请缩放到有内容处，让图层可见，或检查与服务器的连接。</translation>
    </message>
    <message>
        <source>“{path}” was written, but QGIS cannot open it. Look at the file.</source>
        <translation>“{path}”已写出，但 QGIS 无法打开。请查看该文件。</translation>
    </message>
    <message>
        <source>A rough point lies off the map of “{name}”. Leave it out, or show the place anew.</source>
        <translation>一个粗略点在“{name}”的地图之外。请略去，或重新指出该处。</translation>
    </message>
    <message>
        <source>The sample layer “{path}” cannot be written. Free some space, or look at the folder.</source>
        <translation>示例图层“{path}”无法写出。请释放空间，或查看文件夹。</translation>
    </message>
    <message>
        <source>There is no registration to assess. Match two layers first.</source>
        <translation>没有可评估的配准。请先匹配两个图层。</translation>
    </message>
    <message>
        <source>{0}, {1} control points in use.</source>
        <translation>{0}，使用 {1} 个控制点。</translation>
    </message>
    <message>
        <source>RMSE {0}: the root of the mean of dX² + dY² over these {1} points.</source>
        <translation>RMSE {0}：这 {1} 个点的 dX² + dY² 均值的平方根。</translation>
    </message>
    <message>
        <source>{0} with degrees of freedom: divided by 2 n − {1} parameters instead of 2 n.</source>
        <translation>{0}，按自由度：除以 2 n − {1} 个参数，而不是 2 n。</translation>
    </message>
    <message>
        <source>{0} on areas that the fit has not seen (nine areas in turn).</source>
        <translation>{0}，在拟合未见过的区域（依次九个区域）。</translation>
    </message>
    <message>
        <source>90 % of the residuals are below {0} (CE90).</source>
        <translation>90 % 的残差小于 {0}(CE90)。</translation>
    </message>
    <message>
        <source>{0} check points, not used in the fit: RMSE {1}.</source>
        <translation>{0} 个检查点，未用于拟合：RMSE {1}。</translation>
    </message>
    <message>
        <source>No check points: make some of the points check points to get an independent RMSE.</source>
        <translation>没有检查点：请把一些点设为检查点，以得到独立的 RMSE。</translation>
    </message>
    <message>
        <source>{0:.0f} % of the overlap lies outside the points: there the transform extrapolates.</source>
        <translation>重叠区有 {0:.0f} % 在点之外：变换在那里是外推。</translation>
    </message>
    <message>
        <source>{0} of {1} cells have no point.</source>
        <translation>{1} 个格子中有 {0} 个没有点。</translation>
    </message>
    <message>
        <source>± {0} {1}, ± {2:.0f}°, ± {3:.0f} %</source>
        <translation>± {0} {1}，± {2:.0f}°,± {3:.0f} %</translation>
    </message>
    <message>
        <source>Residual, px</source>
        <translation>残差，px</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Point {0}</source>
        <translation>点 {0}</translation>
    </message>
    <message>
        <source>Residual {0:.2f} px</source>
        <translation>残差 {0:.2f} px</translation>
    </message>
    <message>
        <source>Confidence {0:.2f}</source>
        <translation>置信度 {0:.2f}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Residuals drawn {0:g} times</source>
        <translation>残差放大 {0:g} 倍</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>消息的详细信息</translation>
    </message>
    <message>
        <source>Draw the rectangle to match in on the map, or choose another area.</source>
        <translation>请在地图上绘制匹配矩形，或选择其他区域。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read. Repair its data source, or choose another layer.</source>
        <translation>“{0}”无法读取。请修复其数据源，或选择其他图层。</translation>
    </message>
    <message>
        <source>The map shows only the moving layer. Add a layer whose position you trust as the reference.</source>
        <translation>地图只显示待配准图层。请添加一个您信任其位置的图层作为参考。</translation>
    </message>
    <message>
        <source>Choose the reference layer: the raster whose position you trust.</source>
        <translation>请选择参考图层：您信任其位置的栅格。</translation>
    </message>
    <message>
        <source>Moving and reference layer are the same. Choose two different layers.</source>
        <translation>待配准图层和参考图层相同。请选择两个不同的图层。</translation>
    </message>
    <message>
        <source>The project has no layers. Add two rasters, or open files with “…”.</source>
        <translation>工程没有图层。请添加两个栅格，或用“…”打开文件。</translation>
    </message>
    <message>
        <source>The project has no raster layer. Add the raster to correct, or open its file with “…”.</source>
        <translation>工程没有栅格图层。请添加要改正的栅格，或用“…”打开其文件。</translation>
    </message>
    <message>
        <source>Choose the moving layer: the raster to correct. Web layers can only be the reference.</source>
        <translation>请选择待配准图层：要改正的栅格。网络图层只能作为参考。</translation>
    </message>
    <message>
        <source>This matcher needs a camera model (RPC) on both layers. Choose “Automatic”, or two original scenes.</source>
        <translation>此匹配方法需要两个图层都有相机模型（RPC）。请选择“自动”，或两景原始影像。</translation>
    </message>
    <message>
        <source>Both layers have camera models (RPC): tie points get heights, and the moving camera model is corrected.</source>
        <translation>两个图层都有相机模型（RPC）：连接点得到高程，并改正待配准的相机模型。</translation>
    </message>
    <message>
        <source>“{0}” has no georeference: the result will be in its pixel coordinates, not in map coordinates.</source>
        <translation>“{0}”没有地理参考：结果将用其像素坐标，而不是地图坐标。</translation>
    </message>
    <message>
        <source>“{0}” has no georeference: only its content is used to find it.</source>
        <translation>“{0}”没有地理参考：只用其内容来找到它。</translation>
    </message>
    <message>
        <source>Write the registered raster</source>
        <translation>写出配准后的栅格</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>Write the tie points</source>
        <translation>写出连接点</translation>
    </message>
    <message>
        <source>Georeferencer points (*.points)</source>
        <translation>地理配准工具的点 (*.points)</translation>
    </message>
    <message>
        <source>Write a VRT with ground control points</source>
        <translation>写出带地面控制点的 VRT</translation>
    </message>
    <message>
        <source>Virtual raster (*.vrt)</source>
        <translation>虚拟栅格 (*.vrt)</translation>
    </message>
    <message>
        <source>{0} already exists. Replace what is in it?</source>
        <translation>{0} 已存在。替换其中的内容吗？</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>The Georeferencer needs a raster file, and “{0}” is not one. Save the layer as GeoTIFF first.</source>
        <translation>地理配准工具需要栅格文件，而“{0}”不是。请先把图层保存为 GeoTIFF。</translation>
    </message>
    <message>
        <source>This QGIS has no Georeferencer. Export the points and open them in another program.</source>
        <translation>此 QGIS 没有地理配准工具。请导出点并在其他程序中打开。</translation>
    </message>
    <message>
        <source>Written: {0}. In the Georeferencer choose the transformation type {1} to see residuals.</source>
        <translation>已写出：{0}。在地理配准工具中选择变换类型 {1} 可查看残差。</translation>
    </message>
    <message>
        <source>The Georeferencer did not open. Open it from the Layer or Raster menu.</source>
        <translation>地理配准工具没有打开。请从图层或栅格菜单打开。</translation>
    </message>
    <message>
        <source>The raster to correct</source>
        <translation>要改正的栅格</translation>
    </message>
    <message>
        <source>The layer whose position you trust</source>
        <translation>您信任其位置的图层</translation>
    </message>
    <message>
        <source>Shows or hides the options</source>
        <translation>显示或隐藏选项</translation>
    </message>
    <message>
        <source>The method that compares the two layers</source>
        <translation>比较两个图层的方法</translation>
    </message>
    <message>
        <source>Words for what both layers show, separated by commas</source>
        <translation>两个图层所显示内容的词语，以逗号分隔</translation>
    </message>
    <message>
        <source>A land-cover raster that describes the scene if you give no words</source>
        <translation>若您不给出词语，用来描述场景的土地覆盖栅格</translation>
    </message>
    <message>
        <source>The coarse search that places the layer before points are matched</source>
        <translation>在匹配点之前放置图层的粗搜索</translation>
    </message>
    <message>
        <source>Heights above the ellipsoid; without a layer, that of the camera model</source>
        <translation>椭球高；没有图层时用相机模型的高程</translation>
    </message>
    <message>
        <source>The kinds of transform to try</source>
        <translation>要尝试的变换类型</translation>
    </message>
    <message>
        <source>The part of the reference to search</source>
        <translation>参考中要搜索的部分</translation>
    </message>
    <message>
        <source>Only areas inside these polygons are matched</source>
        <translation>只匹配这些多边形内的区域</translation>
    </message>
    <message>
        <source>Areas inside these polygons are not matched</source>
        <translation>不匹配这些多边形内的区域</translation>
    </message>
    <message>
        <source>Whether to use the present position of the moving layer</source>
        <translation>是否使用待配准图层现在的位置</translation>
    </message>
    <message>
        <source>Removes the placement by hand</source>
        <translation>去掉手动放置</translation>
    </message>
    <message>
        <source>Matches the whole scene at native resolution, on a grid of tie points</source>
        <translation>以原始分辨率、按连接点格网匹配整个场景</translation>
    </message>
    <message>
        <source>The device to compute on</source>
        <translation>用于计算的设备</translation>
    </message>
    <message>
        <source>The command that installs what is missing</source>
        <translation>安装所缺内容的命令</translation>
    </message>
    <message>
        <source>Shows the details of the message</source>
        <translation>显示消息的详细信息</translation>
    </message>
    <message>
        <source>Stops the task within a second; nothing is changed</source>
        <translation>一秒内停止任务；没有任何改变</translation>
    </message>
    <message>
        <source>Writes the result to files for other programs</source>
        <translation>把结果写成供其他程序使用的文件</translation>
    </message>
    <message>
        <source>The order in which points are shown</source>
        <translation>显示点的次序</translation>
    </message>
    <message>
        <source>All steps: click one to return to it</source>
        <translation>所有步骤：点击一个即可返回</translation>
    </message>
    <message>
        <source>Shows only the points that contain a text or meet a condition</source>
        <translation>只显示包含某文本或满足某条件的点</translation>
    </message>
    <message>
        <source>The tie points; right-click for the actions on the selected ones</source>
        <translation>连接点；右键点击可对选中的点操作</translation>
    </message>
    <message>
        <source>The transform that is fitted to the points in use</source>
        <translation>由使用的点拟合的变换</translation>
    </message>
    <message>
        <source>Stops the search; the points stay as they are</source>
        <translation>停止搜索；点保持原样</translation>
    </message>
    <message>
        <source>Error of each transform on areas that its fit has not seen; smaller is better</source>
        <translation>各变换在其拟合未见过的区域的误差；越小越好</translation>
    </message>
    <message>
        <source>How the registered layer is shown over the reference</source>
        <translation>配准后的图层如何显示在参考之上</translation>
    </message>
    <message>
        <source>Opacity, position of the divider, speed, or size of the squares</source>
        <translation>不透明度、分隔线位置、速度或方格大小</translation>
    </message>
    <message>
        <source>Finds rotation, scale and shift automatically, then tie points; fits a transform and assesses it. No file is written. If there is no reliable match, Crosstie says so.</source>
        <translation>自动找到旋转、比例和平移，然后找连接点；拟合变换并评估。不写出文件。若没有可靠的匹配，Crosstie 会说明。</translation>
    </message>
    <message>
        <source>Writes the registered raster with all its bands, values and nodata to a new file beside the moving one, and adds it to the map. Your files are not changed.</source>
        <translation>把配准后的栅格连同所有波段、数值和无数据写入待配准文件旁的新文件，并加入地图。您的文件不变。</translation>
    </message>
    <message>
        <source>The georeference is used as a first guess, which the images must confirm. If the layer is far from its correct position, ignore its georeference: then the whole area is searched.</source>
        <translation>地理参考作为初始猜测，须经图像确认。若图层远离其正确位置，请忽略其地理参考：则搜索整个区域。</translation>
    </message>
    <message>
        <source>Automatic takes the simplest transform that does as well as any other on areas that the fit has not seen. A shift needs one point, a similarity two, an affine transform three, a projective one four.</source>
        <translation>自动：采用在拟合未见过的区域不逊于任何其他变换的最简单变换。平移需要一个点，相似两个，仿射三个，投影四个。</translation>
    </message>
    <message>
        <source>A text that the point must contain, or a condition in QGIS&apos;s expression language with the names of the columns: residual &gt; 2 and not locked, origin = &apos;manual&apos;, confidence &lt; 0.5.</source>
        <translation>点必须包含的文本，或用 QGIS 表达式语言和列名写的条件：residual &gt; 2 and not locked、origin = &apos;manual&apos;、confidence &lt; 0.5。</translation>
    </message>
    <message>
        <source>Points below this confidence are not used, except those that you have accepted, placed or locked. The matcher does not run again.</source>
        <translation>低于此置信度的点不使用，您已接受、放置或锁定的除外。匹配不会重新运行。</translation>
    </message>
    <message>
        <source>Points with a larger residual are not used; points with a smaller one are used again, also if the matcher had rejected them. At the right end the decisions of the matcher apply.</source>
        <translation>残差更大的点不使用；残差更小的点重新使用，即使匹配时被拒绝。在最右端以匹配的决定为准。</translation>
    </message>
    <message>
        <source>Check points are not used in the fit, so their RMSE is independent.</source>
        <translation>检查点不用于拟合，因此其 RMSE 是独立的。</translation>
    </message>
    <message>
        <source>Takes the point with the largest residual out of use, fits again, and repeats this until the RMSE that you ask for is reached. Locked points stay. It can be undone in one step.</source>
        <translation>停用残差最大的点，重新拟合，如此重复直到达到您要求的 RMSE。锁定的点保留。可一步撤销。</translation>
    </message>
    <message>
        <source>Adds the points of a file of the Georeferencer, GDAL, ENVI, ArcGIS, Metashape, AROSICS or IIIF, or of a GeoPackage, GeoJSON or table. It can be undone in one step.</source>
        <translation>添加地理配准工具、GDAL、ENVI、ArcGIS、Metashape、AROSICS 或 IIIF 文件中的点，或 GeoPackage、GeoJSON、表格中的点。可一步撤销。</translation>
    </message>
    <message>
        <source>Takes points out of use where they are dense, so that the others cover the image evenly.</source>
        <translation>在点密集处停用一些点，使其余的均匀覆盖图像。</translation>
    </message>
    <message>
        <source>Restores the points as the matcher found them. It can be undone.</source>
        <translation>恢复匹配找到的点。可以撤销。</translation>
    </message>
    <message>
        <source>The overlap is divided into nine areas; each is predicted from the points of the others. The RMSE of these predictions shows whether a transform with more parameters is better or only follows the noise.</source>
        <translation>重叠区分成九个区域；每个区域由其他区域的点预测。这些预测的 RMSE 表明参数更多的变换是更好，还是只是追随噪声。</translation>
    </message>
    <message>
        <source>Writes a self-contained HTML page: verdict, accuracy, figures, the transform, the files with their hashes, all parameters and versions, and every point; or JSON for other programs.</source>
        <translation>写出自成一体的 HTML 页面：判定、精度、图、变换、文件及其哈希值、所有参数和版本，以及每个点；或供其他程序使用的 JSON。</translation>
    </message>
    <message>
        <source>Each match of this project is kept with its points, decisions and transform. Matches are saved with the project, in a GeoPackage beside it, and can be restored after a crash.</source>
        <translation>本工程的每次匹配连同其点、决定和变换都会保留。匹配随工程保存在旁边的 GeoPackage 中，崩溃后可以恢复。</translation>
    </message>
    <message>
        <source>native pixels from the left edge</source>
        <translation>从左边缘起的原始像素</translation>
    </message>
    <message>
        <source>native pixels from the top edge</source>
        <translation>从上边缘起的原始像素</translation>
    </message>
    <message>
        <source>map coordinate to the right, in the layer&apos;s CRS</source>
        <translation>向右的地图坐标，用图层的坐标参考系</translation>
    </message>
    <message>
        <source>map coordinate upwards</source>
        <translation>向上的地图坐标</translation>
    </message>
    <message>
        <source>pasting “latitude, longitude” sets both</source>
        <translation>粘贴“纬度， 经度”可同时设定两者</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of the point; it never changes</source>
        <translation>点的编号；永不改变</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Whether the point is in use</source>
        <translation>该点是否使用</translation>
    </message>
    <message>
        <source>Residual px</source>
        <translation>残差 px</translation>
    </message>
    <message>
        <source>Distance between the mapped and the measured position</source>
        <translation>变换后位置与量测位置之间的距离</translation>
    </message>
    <message>
        <source>Unseen px</source>
        <translation>未见 px</translation>
    </message>
    <message>
        <source>Error of the point in a fit without it</source>
        <translation>不用该点拟合时该点的误差</translation>
    </message>
    <message>
        <source>Chance that the match is right, 0 to 1</source>
        <translation>匹配正确的可能性，0 至 1</translation>
    </message>
    <message>
        <source>Not used because</source>
        <translation>未使用的原因</translation>
    </message>
    <message>
        <source>Why the point is not in use</source>
        <translation>该点为何未使用</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Control points are used in the fit, check points only measure its error</source>
        <translation>控制点用于拟合，检查点只量测其误差</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Automatic steps do not change the point</source>
        <translation>自动步骤不会改变该点</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Which matcher found it, or “manual”</source>
        <translation>由哪种匹配方法找到，或“手动”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>您自己的备注</translation>
    </message>
    <message>
        <source>dX px</source>
        <translation>dX px</translation>
    </message>
    <message>
        <source>Residual to the right, reference pixels</source>
        <translation>向右的残差，参考像素</translation>
    </message>
    <message>
        <source>dY px</source>
        <translation>dY px</translation>
    </message>
    <message>
        <source>Residual downwards, reference pixels</source>
        <translation>向下的残差，参考像素</translation>
    </message>
    <message>
        <source>Residual (map)</source>
        <translation>残差（地图）</translation>
    </message>
    <message>
        <source>Residual in units of the reference&apos;s CRS</source>
        <translation>残差，以参考坐标参考系的单位计</translation>
    </message>
    <message>
        <source>Moving col</source>
        <translation>待配准列</translation>
    </message>
    <message>
        <source>Moving layer: {0}</source>
        <translation>待配准图层：{0}</translation>
    </message>
    <message>
        <source>Moving row</source>
        <translation>待配准行</translation>
    </message>
    <message>
        <source>Moving X</source>
        <translation>待配准 X</translation>
    </message>
    <message>
        <source>Moving layer: {0}; {1}</source>
        <translation>待配准图层：{0}；{1}</translation>
    </message>
    <message>
        <source>Moving Y</source>
        <translation>待配准 Y</translation>
    </message>
    <message>
        <source>Reference col</source>
        <translation>参考列</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation>参考：{0}</translation>
    </message>
    <message>
        <source>Reference row</source>
        <translation>参考行</translation>
    </message>
    <message>
        <source>Reference X</source>
        <translation>参考 X</translation>
    </message>
    <message>
        <source>Reference: {0}; {1}</source>
        <translation>参考：{0}；{1}</translation>
    </message>
    <message>
        <source>Reference Y</source>
        <translation>参考 Y</translation>
    </message>
    <message>
        <source>This is not a complete condition yet. Write, for example: residual &gt; 2</source>
        <translation>这还不是完整的条件。例如写：residual &gt; 2</translation>
    </message>
    <message>
        <source>There is no column “{0}”. There are: {1}.</source>
        <translation>没有列“{0}”。现有：{1}。</translation>
    </message>
    <message>
        <source>Colour: in use or not</source>
        <translation>颜色：是否使用</translation>
    </message>
    <message>
        <source>Colour: residual</source>
        <translation>颜色：残差</translation>
    </message>
    <message>
        <source>Colour: confidence</source>
        <translation>颜色：置信度</translation>
    </message>
    <message>
        <source>No residual vectors</source>
        <translation>无残差矢量</translation>
    </message>
    <message>
        <source>Residual vectors {0} times</source>
        <translation>残差矢量 {0} 倍</translation>
    </message>
    <message>
        <source>Hide the points (H)</source>
        <translation>隐藏点 (H)</translation>
    </message>
    <message>
        <source>There are no tie points to review. Match two layers first.</source>
        <translation>没有可复核的连接点。请先匹配两个图层。</translation>
    </message>
    <message>
        <source>{0} of {1} points in use</source>
        <translation>使用 {1} 个点中的 {0} 个</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>显示 {0} 个</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>选中 {0} 个</translation>
    </message>
    <message>
        <source>RMSE {0} · unseen areas {1}</source>
        <translation>RMSE {0} · 未见区域 {1}</translation>
    </message>
    <message>
        <source>{0} check points: RMSE {1}</source>
        <translation>{0} 个检查点：RMSE {1}</translation>
    </message>
    <message>
        <source>fitting …</source>
        <translation>正在拟合 …</translation>
    </message>
    <message>
        <source>Click, Shift + click</source>
        <translation>点击，Shift + 点击</translation>
    </message>
    <message>
        <source>select a point, add one to the selection</source>
        <translation>选中一个点，把一个加入选择</translation>
    </message>
    <message>
        <source>Drag over the map</source>
        <translation>在地图上拖动</translation>
    </message>
    <message>
        <source>select the points in a rectangle</source>
        <translation>选中矩形内的点</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>select the points in a polygon: click its corners</source>
        <translation>选中多边形内的点：点击其各角</translation>
    </message>
    <message>
        <source>Drag an end</source>
        <translation>拖动一端</translation>
    </message>
    <message>
        <source>move the point in that layer</source>
        <translation>在该图层中移动点</translation>
    </message>
    <message>
        <source>Ctrl + drag an end</source>
        <translation>Ctrl + 拖动一端</translation>
    </message>
    <message>
        <source>search for the best match nearby</source>
        <translation>在附近搜索最佳匹配</translation>
    </message>
    <message>
        <source>Enter, click on the match</source>
        <translation>回车，点击匹配</translation>
    </message>
    <message>
        <source>accept the match</source>
        <translation>接受匹配</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>refuse the match: the point goes where you dropped it</source>
        <translation>拒绝匹配：点移到您放下之处</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>move the reference end by ¼ pixel, with Shift by 1 pixel</source>
        <translation>把参考一端移动 ¼ 像素，加 Shift 为 1 像素</translation>
    </message>
    <message>
        <source>Alt + arrow keys</source>
        <translation>Alt + 方向键</translation>
    </message>
    <message>
        <source>the same for the end in the moving layer; in its own window the other way</source>
        <translation>对待配准图层一端同样；在其自身窗口中则相反</translation>
    </message>
    <message>
        <source>A, R</source>
        <translation>A, R</translation>
    </message>
    <message>
        <source>accept, reject</source>
        <translation>接受，拒绝</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Z, Y</source>
        <translation>Z, Y</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>撤销，重做</translation>
    </message>
    <message>
        <source>Esc, right click</source>
        <translation>Esc，右键点击</translation>
    </message>
    <message>
        <source>cancel, deselect, leave the tool</source>
        <translation>取消，取消选择，离开工具</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>a place in the moving layer; its match in the reference is searched</source>
        <translation>待配准图层中的一处；搜索其在参考中的匹配</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <translation>Shift + 点击</translation>
    </message>
    <message>
        <source>a place in the reference; its match in the moving layer is searched</source>
        <translation>参考中的一处；搜索其在待配准图层中的匹配</translation>
    </message>
    <message>
        <source>Click on the match, Enter</source>
        <translation>点击匹配，回车</translation>
    </message>
    <message>
        <source>accept what is shown</source>
        <translation>接受所显示的</translation>
    </message>
    <message>
        <source>Click elsewhere</source>
        <translation>点击别处</translation>
    </message>
    <message>
        <source>place the other end by hand</source>
        <translation>手动放置另一端</translation>
    </message>
    <message>
        <source>Click in the window of the moving image</source>
        <translation>在待配准图像的窗口中点击</translation>
    </message>
    <message>
        <source>this place in the moving layer, first or second</source>
        <translation>待配准图层中的该处，先后均可</translation>
    </message>
    <message>
        <source>refuse the match, back to what the transform expects</source>
        <translation>拒绝匹配，回到变换预期之处</translation>
    </message>
    <message>
        <source>undo the first click, then leave the tool</source>
        <translation>撤销第一次点击，然后离开工具</translation>
    </message>
    <message>
        <source>Drag the layer</source>
        <translation>拖动图层</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>移动它</translation>
    </message>
    <message>
        <source>Drag the round handle, Ctrl + drag</source>
        <translation>拖动圆形手柄，Ctrl + 拖动</translation>
    </message>
    <message>
        <source>rotate it; with Shift in steps of 15°</source>
        <translation>旋转它；加 Shift 每步 15°</translation>
    </message>
    <message>
        <source>Drag a corner</source>
        <translation>拖动一角</translation>
    </message>
    <message>
        <source>scale it</source>
        <translation>缩放它</translation>
    </message>
    <message>
        <source>move it by 1 pixel of the screen, with Shift by 10</source>
        <translation>移动屏幕 1 像素，加 Shift 为 10 像素</translation>
    </message>
    <message>
        <source>Q, E</source>
        <translation>Q, E</translation>
    </message>
    <message>
        <source>rotate it left, right by ½°, with Shift by 5°</source>
        <translation>向左、向右旋转 ½°,加 Shift 为 5°</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>scale it by ½ %</source>
        <translation>缩放 ½ %</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>fit to view: upright in the middle of the map</source>
        <translation>适应视图：正立于地图中央</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>hide or show it, to see what is below</source>
        <translation>隐藏或显示它，以看下面</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>done: the match starts from here</source>
        <translation>完成：匹配从这里开始</translation>
    </message>
    <message>
        <source>undo the drag; otherwise everything since you chose the tool</source>
        <translation>撤销拖动；否则撤销选择工具以来的一切</translation>
    </message>
    <message>
        <source>{length} {direction}</source>
        <translation>{direction} {length}</translation>
    </message>
    <message>
        <source>Streets and other wide areas align; {away}</source>
        <translation>街道等宽阔区域吻合；{away}</translation>
    </message>
    <message>
        <source>Roofs and other small areas align; {away}</source>
        <translation>屋顶等小区域吻合；{away}</translation>
    </message>
    <message>
        <source>One row further: {away}</source>
        <translation>再过一行：{away}</translation>
    </message>
    <message>
        <source>{rows} rows further: {away}</source>
        <translation>再过 {rows} 行：{away}</translation>
    </message>
    <message>
        <source>Moved by {away}</source>
        <translation>移动：{away}</translation>
    </message>
    <message>
        <source>As matched: roofs and other small areas align</source>
        <translation>按匹配：屋顶等小区域吻合</translation>
    </message>
    <message>
        <source>As matched: streets and other wide areas align</source>
        <translation>按匹配：街道等宽阔区域吻合</translation>
    </message>
    <message>
        <source>As matched</source>
        <translation>按匹配</translation>
    </message>
    <message>
        <source>{0} px</source>
        <translation>{0} px</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>向东</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>向东南</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>向南</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>向西南</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>向西</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>向西北</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>向北</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>向东北</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>to the right and down</source>
        <translation>向右下</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>to the left and down</source>
        <translation>向左下</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>向左</translation>
    </message>
    <message>
        <source>to the left and up</source>
        <translation>向左上</translation>
    </message>
    <message>
        <source>up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>to the right and up</source>
        <translation>向右上</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>仿射</translation>
    </message>
    <message>
        <source>Projective</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <translation>二次多项式</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <translation>三次多项式</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <translation>薄板样条</translation>
    </message>
    <message>
        <source>Local flow</source>
        <translation>局部流</translation>
    </message>
    <message>
        <source>Triangles, each affine</source>
        <translation>三角网，各自仿射</translation>
    </message>
    <message>
        <source>Camera model, corrected</source>
        <translation>改正的相机模型</translation>
    </message>
    <message>
        <source>{0:.2f} px</source>
        <translation>{0:.2f} px</translation>
    </message>
    <message>
        <source>All {0} points are looked at.</source>
        <translation>全部 {0} 个点都已查看。</translation>
    </message>
    <message>
        <source>{0} of {1} looked at, {2} rejected.</source>
        <translation>已查看 {1} 个中的 {0} 个，拒绝 {2} 个。</translation>
    </message>
    <message>
        <source>{0} of {1} looked at.</source>
        <translation>已查看 {1} 个中的 {0} 个。</translation>
    </message>
    <message>
        <source>Stop after {0} more right ones in a row.</source>
        <translation>再连续 {0} 个正确即可停止。</translation>
    </message>
    <message>
        <source>You can stop: fewer than 1 in 10 of the others is wrong (95 % certain).</source>
        <translation>可以停止：其余的点中错误的不到十分之一（95 % 把握）。</translation>
    </message>
    <message>
        <source>If 1 in 10 points was wrong, so many right ones in a row would be unlikely (5 %). This holds if the other points are no worse than those you looked at, so begin with the largest residuals. After a rejected point the row begins anew and is longer: another row is another chance to be lucky.</source>
        <translation>如果十个点中有一个错误，连续这么多正确就不太可能（5 %）。这要求其余的点不比您查看过的差，因此请从残差最大的开始。拒绝一个点后重新计数，并且更长：再来一轮就是又一次碰运气的机会。</translation>
    </message>
    <message>
        <source>Tie points: {0} in use of {1}</source>
        <translation>连接点：使用 {1} 个中的 {0} 个</translation>
    </message>
    <message>
        <source>RMSE: {0}</source>
        <translation>RMSE：{0}</translation>
    </message>
    <message>
        <source>Coverage: {0} of the overlap</source>
        <translation>覆盖：重叠区的 {0}</translation>
    </message>
    <message>
        <source>Transform: {0}</source>
        <translation>变换：{0}</translation>
    </message>
    <message>
        <source>{0} doubtful tie points are shown on the map. Nothing was changed.</source>
        <translation>地图上显示 {0} 个可疑的连接点。没有任何改变。</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改变。</translation>
    </message>
    <message>
        <source>About {0}, tested on areas that the fit has not seen</source>
        <translation>约 {0}，在拟合未见过的区域检验</translation>
    </message>
    <message>
        <source>About {0} at its own points: too few to test it elsewhere</source>
        <translation>在其自身的点上约 {0}：点太少，无法在别处检验</translation>
    </message>
    <message>
        <source>Choose a smaller area that both layers show (Options → Area).</source>
        <translation>请选择两个图层都显示的较小区域（选项 → 区域）。</translation>
    </message>
    <message>
        <source>Draw polygons over map margins, sea or cloud and ignore them (Options → Ignore inside).</source>
        <translation>请在图廓、海洋或云上绘制多边形并忽略它们（选项 → 忽略其内）。</translation>
    </message>
    <message>
        <source>If the moving layer is far from its correct position, ignore its georeference (Options).</source>
        <translation>若待配准图层远离其正确位置，请忽略其地理参考（选项）。</translation>
    </message>
    <message>
        <source>Try other bands, or a reference that looks more like the moving layer.</source>
        <translation>请尝试其他波段，或与待配准图层更相似的参考。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有任何改变。</translation>
    </message>
    <message>
        <source>control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>keypoint</source>
        <translation>关键点</translation>
    </message>
    <message>
        <source>rejected by hand</source>
        <translation>手动拒绝</translation>
    </message>
    <message>
        <source>outside the raster</source>
        <translation>在栅格之外</translation>
    </message>
    <message>
        <source>disagrees with the transform</source>
        <translation>与变换不符</translation>
    </message>
    <message>
        <source>off the ground</source>
        <translation>不在地面</translation>
    </message>
    <message>
        <source>moves unlike its neighbours</source>
        <translation>移动与相邻点不同</translation>
    </message>
    <message>
        <source>confidence below the limit</source>
        <translation>置信度低于限制</translation>
    </message>
    <message>
        <source>residual above the limit</source>
        <translation>残差高于限制</translation>
    </message>
    <message>
        <source>removed to reach the target RMSE</source>
        <translation>为达到目标 RMSE 而去掉</translation>
    </message>
    <message>
        <source>thinned to an even spread</source>
        <translation>抽稀为均匀分布</translation>
    </message>
    <message>
        <source>{written} of {count} tie points were written, evenly spread.</source>
        <translation>{count} 个连接点中均匀写出了 {written} 个。</translation>
    </message>
    <message>
        <source>The whole scene was matched at native resolution, but hardly any of the tie points agree with each other, so they are not used.</source>
        <translation>整个场景以原始分辨率匹配，但几乎没有连接点彼此一致，因此没有使用。</translation>
    </message>
    <message>
        <source>A georeference cannot be off by {px} pixels. Give a number greater than 0, or none where that is unknown.</source>
        <translation>地理参考不能偏差 {px} 像素。请给出大于 0 的数字，未知时不给。</translation>
    </message>
    <message>
        <source>The georeference may be off by (reference pixels)</source>
        <translation>地理参考可能的偏差（参考像素）</translation>
    </message>
    <message>
        <source>Where texture repeats, as in orchards, a georeference that is good to less than half a row tells which row it is. The search covers twice this distance. Empty: unknown.</source>
        <translation>在纹理重复处，如果园，准确到半行以内的地理参考能说明是哪一行。搜索覆盖两倍于此的距离。留空：未知。</translation>
    </message>
    <message>
        <source>The extent of the target lies beside the registered raster: it would show nothing of it.</source>
        <translation>目标范围在配准后的栅格之外：不会显示其任何部分。</translation>
    </message>
    <message>
        <source>That CRS tears the registered raster apart, as many do at 180 degrees or a pole. Choose another one.</source>
        <translation>该坐标参考系会把配准后的栅格撕裂，许多坐标参考系在 180 度或极点处都如此。请选择另一个。</translation>
    </message>
    <message>
        <source>The creation option {key} of {driver} is one of {values}.</source>
        <translation>{driver} 的创建选项 {key} 应为 {values} 之一。</translation>
    </message>
    <message>
        <source>{file} cannot be written: the format {driver} says “{reason}”. Choose another one, such as .tif, or check that the disk has space.</source>
        <translation>{file} 无法写入：格式 {driver} 提示“{reason}”。请选择其他格式，如 .tif，或检查磁盘空间。</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this place. Choose another one, such as .tif, or ground control points instead of a geotransform or the reverse.</source>
        <translation>格式 {driver} 无法保存此位置。请选择其他格式，如 .tif，或用地面控制点代替地理变换，或反之。</translation>
    </message>
    <message>
        <source>{name} may not be read: check the permissions of the file and of its folder.</source>
        <translation>{name} 不允许读取：请检查该文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>{file}, line {line}: no batch has written this. Move the file elsewhere, choose another folder, or allow it to be overwritten.</source>
        <translation>{file} 第 {line} 行：这不是由批处理写入的。请将该文件移到别处、选择其他文件夹，或允许覆盖它。</translation>
    </message>
    <message>
        <source>{name} has no registration to write: open it, place it by hand and accept it.</source>
        <translation>{name} 没有可写出的配准：请打开它，手动放置并接受。</translation>
    </message>
    <message>
        <source>The folder {folder} holds no batch. Choose another one.</source>
        <translation>文件夹 {folder} 中没有批处理。请选择另一个。</translation>
    </message>
    <message>
        <source>{file} is no record of a batch, or one of a newer Crosstie. Choose another folder.</source>
        <translation>{file} 不是批处理记录，或来自更新版本的 Crosstie。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The list of this batch is missing: {path}. Put it back, or make a new batch.</source>
        <translation>此批处理的列表缺失：{path}。请将其放回，或新建批处理。</translation>
    </message>
    <message>
        <source>{count} row(s) have no reference: {names}. Choose one.</source>
        <translation>{count} 行没有参考：{names}。请选择一个。</translation>
    </message>
    <message>
        <source>There is no raster to register. Add some.</source>
        <translation>没有要配准的栅格。请添加。</translation>
    </message>
    <message>
        <source>{file} was changed while it was matched. Run the batch again once the file stays as it is.</source>
        <translation>{file} 在匹配过程中被更改。请在文件不再变化后重新运行批处理。</translation>
    </message>
    <message>
        <source>Python could not be started for the batch ({program}).</source>
        <translation>无法为批处理启动 Python（{program}）。</translation>
    </message>
    <message>
        <source>This batch names a matcher that was not chosen on this computer. Choose it in the options first.</source>
        <translation>此批处理指定了未在本机选择过的匹配器。请先在选项中选择它。</translation>
    </message>
    <message>
        <source>Registers every pair of a CSV with the columns moving and reference (and optionally id and target). Each pair gets one line in results.jsonl, a coordinate operation and, if it is accepted, a raster.

Any option below can also be a column, named like the option of the command line (area, rough_points, transform); it then applies to that pair.

After an interruption, start it again with the same folder: finished pairs are skipped. On a Dask cluster, run “python -m crosstie batch” instead.</source>
        <translation>配准 CSV 中的每个像对，含列 moving 和 reference(可选 id 和 target)。每个像对在 results.jsonl 中占一行，有一个坐标操作，被接受时还有一个栅格。

下面的任何选项也可以是一列，列名与命令行选项相同（area、rough_points、transform）；它只对该像对有效。

中断后，用同一文件夹重新开始：已完成的像对会跳过。要在 Dask 集群上运行，请改用“python -m crosstie batch”。</translation>
    </message>
    <message>
        <source>Save each match for a review</source>
        <translation>保存每次匹配以供复核</translation>
    </message>
    <message>
        <source>The dock Many layers opens the folder then, and each of its matches like any single one.</source>
        <translation>“多个图层”面板随后可打开该文件夹，并像单个匹配一样打开其中每一个。</translation>
    </message>
    <message>
        <source>Pairs at a time</source>
        <translation>同时处理的像对数</translation>
    </message>
    <message>
        <source>Each pair is matched in a process of its own where this is more than 1.</source>
        <translation>大于 1 时，每个像对在单独的进程中匹配。</translation>
    </message>
    <message>
        <source>What agrees is bright in one image and dark in the other, as clouds are in a thermal image, and the ground beside it does not agree: the two sensors may see the clouds beside their place. Draw polygons over the clouds to ignore them.</source>
        <translation>吻合之处在一幅影像中明亮而在另一幅中暗，如同热红外影像中的云，而其旁的地面并不吻合：两个传感器看到的云可能偏离其真实位置。请在云上绘制多边形以将其忽略。</translation>
    </message>
    <message>
        <source>The chance of being within {px:.3g} px of the ground is {share}.</source>
        <translation>距地面 {px:.3g} px 以内的可能性为{share}。</translation>
    </message>
    <message>
        <source>Place the moving layer roughly on the map by hand.</source>
        <translation>请把待配准图层手动大致放置在地图上。</translation>
    </message>
    <message>
        <source>as many fields as the header has (with decimal commas the separator must be a semicolon or a tab; a text with the separator in it stands in quotation marks)</source>
        <translation>与表头相同数量的字段(使用小数逗号时,分隔符必须是分号或制表符;含有分隔符的文本须放在引号中)</translation>
    </message>
    <message>
        <source>{raster} lies elsewhere on the map than the raster that the operation was found for, or is turned over: its pixels were moved as that raster&apos;s were. Check the result on the map.</source>
        <translation>{raster} 在地图上的位置与求得该操作的栅格不同,或被翻转:其像素已按那个栅格的方式移动。请在地图上检查结果。</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this CRS: choose it when you load the file, or use .tif.</source>
        <translation>格式 {driver} 不能保存此坐标参考系:请在加载文件时选择它,或使用 .tif。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Choose another one.</source>
        <translation>无法创建文件夹 {folder}。请选择另一个。</translation>
    </message>
    <message>
        <source>Choose a folder for the results first.</source>
        <translation>请先选择结果文件夹。</translation>
    </message>
    <message>
        <source>The fit is still being computed. Accept the row in a moment.</source>
        <translation>拟合仍在计算中。请稍后接受该行。</translation>
    </message>
    <message>
        <source>There is no registration to accept: place it by hand and match it, or give it up.</source>
        <translation>没有可接受的配准：请手动放置后匹配，或放弃。</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>There is no index yet: no row is done.</source>
        <translation>还没有索引：没有已完成的行。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>图幅</translation>
    </message>
    <message>
        <source>The raster to register</source>
        <translation>要配准的栅格</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What the match says of itself</source>
        <translation>匹配的自我评价</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What is to be done, or was</source>
        <translation>要做或已做的事</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Calibrated chance of being right</source>
        <translation>正确的校准概率</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Error on areas that the fit has not seen, in pixels of the reference</source>
        <translation>拟合未见区域的误差，单位为参考像素</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>How long the match took</source>
        <translation>匹配用时</translation>
    </message>
    <message>
        <source>The raster whose position you trust</source>
        <translation>您信任其位置的栅格</translation>
    </message>
    <message>
        <source>The rows to register; right-click for the actions on the selected ones</source>
        <translation>要配准的行；右键可对所选行操作</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>being matched</source>
        <translation>匹配中</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写出</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>您已接受</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>待写出</translation>
    </message>
    <message>
        <source>for you to decide</source>
        <translation>待您决定</translation>
    </message>
    <message>
        <source>No pixel of the result is valid: it lies beside the moving raster, or all numbers of that are nodata, or so near to nodata that GDAL does not tell them apart.</source>
        <translation>结果中没有有效像元：它位于待配准栅格之外，或者该栅格的所有值都是无数据值，或与无数据值过于接近，GDAL 无法区分。</translation>
    </message>
    <message>
        <source>The camera model of {raster} sees no ground: use the original product.</source>
        <translation>{raster} 的相机模型看不到地面：请使用原始产品。</translation>
    </message>
    <message>
        <source>No pair of these rasters was matched reliably, so there is nothing to adjust. Look at the reasons of the pairs.</source>
        <translation>这些栅格中没有一对被可靠地匹配，因此没有可平差的内容。请查看各对的原因。</translation>
    </message>
    <message>
        <source>Report of a stack</source>
        <translation>栅格堆栈报告</translation>
    </message>
    <message>
        <source>{count} rasters, {pairs} pairs, {loops} loops. Loops fail to close by {before} px, without the wrong pairs by {kept} px; after the adjustment pairs close to {after} px (RMS, pixels of the reference).</source>
        <translation>{count} 个栅格，{pairs} 个像对，{loops} 个闭合环。环的闭合差为 {before} px，去掉错误像对后为 {kept} px；平差后像对的闭合差为 {after} px（RMS，参考栅格像素）。</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>像对</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>stays in its place</source>
        <translation>保持原位</translation>
    </message>
    <message>
        <source>adjusted and checked</source>
        <translation>已平差并检核</translation>
    </message>
    <message>
        <source>adjusted, not checked by a loop</source>
        <translation>已平差，无闭合环检核</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>island</source>
        <translation>孤立组</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>像对</translation>
    </message>
    <message>
        <source>tie points</source>
        <translation>连接点</translation>
    </message>
    <message>
        <source>residual, px</source>
        <translation>残差，px</translation>
    </message>
    <message>
        <source>closure before, px</source>
        <translation>平差前闭合差，px</translation>
    </message>
    <message>
        <source>closure after, px</source>
        <translation>平差后闭合差，px</translation>
    </message>
    <message>
        <source>sigma, px</source>
        <translation>中误差，px</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>wrong by its loops</source>
        <translation>闭合环表明有误</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>未匹配</translation>
    </message>
    <message>
        <source>left out, unsure</source>
        <translation>已排除，不确定</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>像对</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The rasters fall into {count} islands that no pair joins: each was solved for itself ({fixed} stay in their places).</source>
        <translation>栅格分成 {count} 个没有像对相连的孤立组：每组单独求解（{fixed} 保持原位）。</translation>
    </message>
    <message>
        <source>Left out, since their pairs do not close with those of the others; they probably show another place: {names}.</source>
        <translation>已排除，因为它们的像对与其他像对不闭合；可能显示的是别处：{names}。</translation>
    </message>
    <message>
        <source>Left out, since no pair of theirs was matched reliably; they may show another place: {names}.</source>
        <translation>已排除，因为它们没有任何像对被可靠匹配；可能显示的是别处：{names}。</translation>
    </message>
    <message>
        <source>Left out, since they cannot be opened: {names}.</source>
        <translation>已排除，因为无法打开：{names}。</translation>
    </message>
    <message>
        <source>Loops do not close, and nothing tells which of their pairs is wrong. The least likely ones were left out: {pairs}. Look at these pairs.</source>
        <translation>有闭合环不闭合，但无法判断哪个像对有误。已排除可能性最小的：{pairs}。请查看这些像对。</translation>
    </message>
    <message>
        <source>Wrong by their loops, and left out: {pairs}.</source>
        <translation>闭合环表明有误，已排除：{pairs}。</translation>
    </message>
    <message>
        <source>There is no loop of pairs, so nothing can be checked: look at the results.</source>
        <translation>没有像对组成的闭合环，因此无法检核：请查看结果。</translation>
    </message>
    <message>
        <source>Not checked by any loop that closes: {names}. Look at them.</source>
        <translation>没有闭合的环检核它们：{names}。请查看。</translation>
    </message>
    <message>
        <source>The shared grid would have no pixels. Check its pixel size and extent.</source>
        <translation>共同格网将没有像素。请检查像素大小和范围。</translation>
    </message>
    <message>
        <source>The shared grid would have {width:,.0f} × {height:,.0f} pixels. Check its pixel size and extent, or let it cover the reference alone.</source>
        <translation>共同格网将有 {width:,.0f} × {height:,.0f} 个像素。请检查像素大小和范围，或只覆盖参考栅格。</translation>
    </message>
    <message>
        <source>The rasters have no area that all of them show. Write a grid that covers all.</source>
        <translation>没有所有栅格共同显示的区域。请写出覆盖全部的格网。</translation>
    </message>
    <message>
        <source>{raster} has no place in the CRS of the shared grid. Choose another CRS.</source>
        <translation>{raster} 在共同格网的坐标参考系中没有位置。请选择另一个坐标参考系。</translation>
    </message>
    <message>
        <source>“{name}” is not in the stack, or stands for several rasters. Name the reference by its file, one of the stack&apos;s that can be opened.</source>
        <translation>“{name}”不在堆栈中，或代表多个栅格。请用文件指定参考栅格，即堆栈中可以打开的一个。</translation>
    </message>
    <message>
        <source>{name} is no list of rasters: the column raster is needed.</source>
        <translation>{name} 不是栅格列表：需要列 raster。</translation>
    </message>
    <message>
        <source>{name}, line {line}: no plain raster file is named here.</source>
        <translation>{name}，第 {line} 行：此处没有指定普通的栅格文件。</translation>
    </message>
    <message>
        <source>Adjusting the stack</source>
        <translation>正在对堆栈平差</translation>
    </message>
    <message>
        <source>A stack takes two rasters or more that can be opened. Add some.</source>
        <translation>堆栈至少需要两个可以打开的栅格。请添加。</translation>
    </message>
    <message>
        <source>No two of these rasters lie on the same ground, so no pair can be matched.</source>
        <translation>这些栅格中没有两个位于同一地面，因此无法匹配任何像对。</translation>
    </message>
    <message>
        <source>Matching the pairs: {name}</source>
        <translation>正在匹配像对：{name}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>{file} is one of the stack&apos;s rasters. Choose another folder.</source>
        <translation>{file} 是堆栈中的栅格之一。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Register a stack of rasters</source>
        <translation>配准栅格堆栈</translation>
    </message>
    <message>
        <source>Registers many rasters of one place with each other, so that all agree.</source>
        <translation>将同一地点的多个栅格相互配准，使其全部一致。</translation>
    </message>
    <message>
        <source>Matches pairs of the rasters, closes loops of pairs to find wrong ones, and adjusts all rasters at once. Each is then written once, on one shared grid, so that the rasters can be compared pixel by pixel. The report stack.html says how well the stack agrees, and which rasters were left out.

Rasters are taken in the order of the days in their names or metadata, if all have one. Start it again with the same folder to go on after an interruption, or after you have corrected pairs: the dock Many layers opens them from the folder pairs.</source>
        <translation>匹配栅格的像对，通过像对组成的闭合环找出错误像对，并一次性对所有栅格平差。然后每个栅格只写入一次，写到同一个共同格网上，以便逐像素比较。报告 stack.html 说明堆栈的一致程度以及哪些栅格被排除。

如果所有栅格的名称或元数据中都有日期，则按日期排序。中断之后，或改正像对之后，用同一文件夹再次启动即可继续：“多个图层”面板可从文件夹 pairs 打开它们。</translation>
    </message>
    <message>
        <source>stack,time series,many,adjustment,bundle,loop closure,coregistration</source>
        <translation>堆栈,时间序列,多个,平差,闭合环,配准</translation>
    </message>
    <message>
        <source>Raster files of one place; they may differ in sensor, CRS and pixel size.</source>
        <translation>同一地点的栅格文件；传感器、坐标参考系和像素大小可以不同。</translation>
    </message>
    <message>
        <source>Raster that stays in its place</source>
        <translation>保持原位的栅格</translation>
    </message>
    <message>
        <source>One of the rasters; by default the best connected one.</source>
        <translation>栅格之一；默认为连接最好的一个。</translation>
    </message>
    <message>
        <source>Pairs of each raster</source>
        <translation>每个栅格的像对数</translation>
    </message>
    <message>
        <source>More pairs take longer, find more errors and agree better.</source>
        <translation>像对越多，耗时越长，发现的错误越多，一致性越好。</translation>
    </message>
    <message>
        <source>What the grid covers</source>
        <translation>格网覆盖的范围</translation>
    </message>
    <message>
        <source>common: what all rasters show.</source>
        <translation>common：所有栅格都显示的部分。</translation>
    </message>
    <message>
        <source>Rasters adjusted</source>
        <translation>已平差的栅格</translation>
    </message>
    <message>
        <source>Rasters left out</source>
        <translation>已排除的栅格</translation>
    </message>
    <message>
        <source>Closure after the adjustment, px</source>
        <translation>平差后的闭合差，px</translation>
    </message>
    <message>
        <source>“{text}” is no map frame. Give auto, off, or its corners in pixels of the moving raster, such as 90 80, 910 85, 905 690, 88 700.</source>
        <translation>“{text}”不是图廓。请给出 auto、off，或以待配准栅格像素表示的角点，例如 90 80, 910 85, 905 690, 88 700。</translation>
    </message>
    <message>
        <source>The map frame crosses itself or holds nothing. Give its corners one after the other, all round.</source>
        <translation>图廓自相交或不包含任何内容。请依次给出一圈角点。</translation>
    </message>
    <message>
        <source>The map frame of {raster} was found: what lies outside it was ignored.</source>
        <translation>已找到 {raster} 的图廓：图廓以外的部分被忽略。</translation>
    </message>
    <message>
        <source>The map frame lies outside {raster}, which has {width} × {height} pixels. Give its corners in pixels, counted from the upper left corner.</source>
        <translation>图廓位于 {raster}（{width} × {height} 像素）之外。请给出从左上角起算的像素角点。</translation>
    </message>
    <message>
        <source>The layer “{layer}” does not hold one polygon on the moving layer. Draw the map frame there, once.</source>
        <translation>图层“{layer}”在待配准图层上不是恰好一个多边形。请在那里绘制一次图廓。</translation>
    </message>
    <message>
        <source>Map frame of {0}</source>
        <translation>{0} 的图廓</translation>
    </message>
    <message>
        <source>Cut off what lies outside the map frame</source>
        <translation>裁去图廓以外的部分</translation>
    </message>
    <message>
        <source>Of a scanned sheet: title, legend and margin. Scans without a frame stay whole.</source>
        <translation>对扫描图幅：标题、图例和边距。没有图廓的扫描件保持完整。</translation>
    </message>
    <message>
        <source>Map frame of a scanned sheet (auto, off, or its corners)</source>
        <translation>扫描图幅的图廓（auto、off 或角点）</translation>
    </message>
    <message>
        <source>auto: a map frame is looked for, and what lies outside it is ignored. off: the whole scan counts. Corners: in pixels of the moving layer, such as 90 80, 910 85, 905 690, 88 700.</source>
        <translation>auto：查找图廓，忽略其外的部分。off：使用整个扫描件。角点：以待配准图层的像素表示，例如 90 80, 910 85, 905 690, 88 700。</translation>
    </message>
    <message>
        <source>{file} is no plain file. Save the sheet index as a GeoPackage first.</source>
        <translation>{file} 不是普通文件。请先将图幅索引保存为 GeoPackage。</translation>
    </message>
    <message>
        <source>The sheet index {file} cannot be read. Save it as a GeoPackage.</source>
        <translation>无法读取图幅索引 {file}。请将其保存为 GeoPackage。</translation>
    </message>
    <message>
        <source>The sheet index {file} names no coordinate reference system. Save it with one.</source>
        <translation>图幅索引 {file} 未注明坐标参照系。请连同坐标参照系一起保存。</translation>
    </message>
    <message>
        <source>The sheet index {file} holds no polygons with names.</source>
        <translation>图幅索引 {file} 不含带名称的多边形。</translation>
    </message>
    <message>
        <source>The sheet index {file} has no field {wanted}. Choose the one with the names of the sheets: {fields}.</source>
        <translation>图幅索引 {file} 没有字段 {wanted}。请选择含图幅名称的字段：{fields}。</translation>
    </message>
    <message>
        <source>The sheet {sheet} lies outside {name}. Choose a reference that covers it, or check the corners.</source>
        <translation>图幅 {sheet} 位于 {name} 之外。请选择覆盖它的参考，或检查角点。</translation>
    </message>
    <message>
        <source>The corners of a sheet say nothing here, as {name} has no georeference. Choose a reference that has one, or match without them.</source>
        <translation>由于 {name} 没有地理参考，图幅角点在此无意义。请选择有地理参考的参考图层，或不使用角点匹配。</translation>
    </message>
    <message>
        <source>The corners of the sheet {sheet} hold nothing on {name}. Check them and their coordinate reference system.</source>
        <translation>图幅 {sheet} 的角点在 {name} 上不包含任何内容。请检查角点及其坐标参照系。</translation>
    </message>
    <message>
        <source>It was searched for at the corners that were given.</source>
        <translation>已在给定的角点处查找。</translation>
    </message>
    <message>
        <source>It was searched for where {index} has {sheet}.</source>
        <translation>已在 {index} 中 {sheet} 所在处查找。</translation>
    </message>
    <message>
        <source>{index} has {count} sheets that {name} may be named after: none of them was used.</source>
        <translation>{index} 中有 {count} 个图幅可能与 {name} 同名：均未使用。</translation>
    </message>
    <message>
        <source>{index} has no sheet that {name} is named after.</source>
        <translation>{index} 中没有与 {name} 同名的图幅。</translation>
    </message>
    <message>
        <source>“{text}” names no four corners. Give x and y of each on the map, such as 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</source>
        <translation>“{text}”没有给出四个角点。请给出每个角点的地图坐标 x 和 y，例如 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326]。</translation>
    </message>
    <message>
        <source>Corners of the sheet on the map</source>
        <translation>图幅在地图上的角点</translation>
    </message>
    <message>
        <source>Sheet index</source>
        <translation>图幅索引</translation>
    </message>
    <message>
        <source>Field with the names of the sheets</source>
        <translation>含图幅名称的字段</translation>
    </message>
    <message>
        <source>Where the corners of the map frame lie: x and y of each, in the reference&apos;s CRS unless another is named: 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</source>
        <translation>图廓角点的位置：每个角点的 x 和 y，除非另行注明，均为参考的 CRS：5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326]。</translation>
    </message>
    <message>
        <source>A file of polygons with the names of map sheets. The one that the raster&apos;s file is named after says where its map lies.</source>
        <translation>含图幅名称的多边形文件。与栅格文件同名的多边形说明其地图的位置。</translation>
    </message>
    <message>
        <source>Empty: name, sheet or id.</source>
        <translation>空：name、sheet 或 id。</translation>
    </message>
    <message>
        <source>doubtful, not confirmed</source>
        <translation>可疑，未确认</translation>
    </message>
    <message>
        <source>Left out, since their matches are doubtful and no loop confirms them: {names}. They may show another place. If a match is right, accept it in “Many layers” and start the stack again.</source>
        <translation>已排除，因为它们的匹配可疑且没有闭合环确认：{names}。可能显示的是别处。如果某个匹配正确，请在“多个图层”中接受它，然后重新启动堆栈。</translation>
    </message>
    <message>
        <source>The map frame of a scanned sheet; what lies outside it is not matched</source>
        <translation>扫描图幅的图廓；图廓以外的部分不参与匹配</translation>
    </message>
    <message>
        <source>A Dask cluster needs the package distributed, on this machine and on the workers: python -m pip install distributed.</source>
        <translation>Dask 集群需要在本机和各工作节点上安装 distributed 软件包：python -m pip install distributed。</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Start one, or check the address.</source>
        <translation>{address} 处没有 Dask 调度器响应。请启动一个，或检查地址。</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer any more. What is done stays done. Start a scheduler and run the same again to go on with the others.</source>
        <translation>{address} 处的 Dask 调度器不再响应。已完成的保持不变。请启动调度器并再次运行同样的操作，以继续其余部分。</translation>
    </message>
    <message>
        <source>The Python package {name} is not there; only the learned matchers need it.</source>
        <translation>没有 Python 软件包 {name}；只有学习型匹配需要它。</translation>
    </message>
    <message>
        <source>There is no version of torch that this QGIS could load ({system}, Python {version}, numpy {numpy}). The matcher “Structure” works without it.</source>
        <translation>没有此 QGIS 能加载的 torch 版本（{system}，Python {version}，numpy {numpy}）。匹配方法“结构”不需要它。</translation>
    </message>
    <message>
        <source>Paste the command into a {terminal}; it puts torch into {place}, about 1 GB, and leaves QGIS&apos;s own packages alone. Crosstie finds it at the next match.</source>
        <translation>请把命令粘贴到{terminal}；它会把 torch 装到 {place}，约 1 GB，不触及 QGIS 自己的软件包。Crosstie 在下次匹配时会找到它。</translation>
    </message>
    <message>
        <source>If it says that there is no pip, install the package {package} of your system first.</source>
        <translation>如果它提示没有 pip，请先安装系统的软件包 {package}。</translation>
    </message>
    <message>
        <source>{name} does not say at how many dots an inch it was scanned. Give that number beside the scale.</source>
        <translation>{name} 未说明扫描分辨率（每英寸点数）。请在比例尺旁给出该数值。</translation>
    </message>
    <message>
        <source>“{text}” is no map scale. Give one such as 1:25000.</source>
        <translation>“{text}”不是地图比例尺。请给出如 1:25000 的比例尺。</translation>
    </message>
    <message>
        <source>A pixel cannot be {size} m wide. Give a number greater than 0.</source>
        <translation>像素宽度不能为 {size} 米。请给出大于 0 的数。</translation>
    </message>
    <message>
        <source>The scale of the map says nothing here, as {name} does not tell how large its pixels are on the ground. Choose a reference with a georeference and a CRS, or match without the scale.</source>
        <translation>此处地图比例尺没有意义，因为 {name} 未说明其像素的地面大小。请选择带地理参考和坐标参考系的参考栅格，或不使用比例尺进行匹配。</translation>
    </message>
    <message>
        <source>A place on the map says nothing here, as {name} has no georeference. Choose a reference that has one, or match without it.</source>
        <translation>此处地图上的地点没有意义，因为 {name} 没有地理参考。请选择带地理参考的参考栅格，或不使用该地点进行匹配。</translation>
    </message>
    <message>
        <source>The place that was given lies outside {name}, its radius included. Check its coordinates and their coordinate reference system.</source>
        <translation>给出的地点（含其半径）位于 {name} 之外。请检查其坐标和坐标参考系。</translation>
    </message>
    <message>
        <source>It was searched for within {radius:,.0f} m of the place given.</source>
        <translation>在给定地点周围 {radius:,.0f} 米内进行了搜索。</translation>
    </message>
    <message>
        <source>A pixel of the moving raster was taken to be {size:.3g} m wide.</source>
        <translation>移动栅格的像素宽度按 {size:.3g} 米计。</translation>
    </message>
    <message>
        <source>Searching the whole reference</source>
        <translation>正在搜索整个参考栅格</translation>
    </message>
    <message>
        <source>Indexing the reference, once</source>
        <translation>正在为参考栅格建立索引（仅一次）</translation>
    </message>
    <message>
        <source>“{text}” is no number greater than 0.</source>
        <translation>“{text}”不是大于 0 的数。</translation>
    </message>
    <message>
        <source>“{text}” is no place with a radius. Give x, y and a radius in metres or kilometres, such as 5.1, 52.3, 20 km [EPSG:4326].</source>
        <translation>“{text}”不是带半径的地点。请给出 x、y 和以米或千米为单位的半径，如 5.1, 52.3, 20 km [EPSG:4326]。</translation>
    </message>
    <message>
        <source>Rough place: x, y, radius</source>
        <translation>大致地点：x、y、半径</translation>
    </message>
    <message>
        <source>Scale of the scanned map</source>
        <translation>扫描地图的比例尺</translation>
    </message>
    <message>
        <source>Dots an inch of the scan</source>
        <translation>扫描的每英寸点数</translation>
    </message>
    <message>
        <source>Size of the moving layer&apos;s pixels on the ground (m)</source>
        <translation>移动图层像素的地面大小（米）</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>它在哪里？</translation>
    </message>
    <message>
        <source>Where the middle of the moving layer lies, roughly: x, y and a radius in metres or km, in the reference&apos;s CRS unless another is named: 5.1, 52.3, 20 km [EPSG:4326]. Nothing is looked for elsewhere.</source>
        <translation>移动图层中心的大致位置：x、y 和以米或千米为单位的半径；未另行指明时使用参考的坐标参考系：5.1, 52.3, 20 km [EPSG:4326]。不会在其他地方搜索。</translation>
    </message>
    <message>
        <source>Such as 1:25000. With the resolution of the scan it tells how large a pixel is on the ground.</source>
        <translation>例如 1:25000。与扫描分辨率一起可得出像素的地面大小。</translation>
    </message>
    <message>
        <source>Empty: what the file says.</source>
        <translation>留空：以文件记录为准。</translation>
    </message>
    <message>
        <source>Instead of scale and resolution. The search allows for a factor of 1.5.</source>
        <translation>代替比例尺和分辨率。搜索允许 1.5 倍的偏差。</translation>
    </message>
    <message>
        <source>Whether the moving layer is looked for all over a reference that is much larger, by an index that is made once. auto: where nothing says where it lies. on: also where what says so turns out wrong. wide: so, and its scale may be off by a factor of 3, which takes longer.</source>
        <translation>是否借助一次性建立的索引，在大得多的参考上到处寻找移动图层。auto：没有任何信息说明其位置时。on：已有信息被证明有误时也寻找。wide：同上，且比例可相差 3 倍，耗时更长。</translation>
    </message>
    <message>
        <source>Whether it is looked for all over a reference that is much larger, by an index of it</source>
        <translation>是否借助索引在大得多的参考上到处寻找</translation>
    </message>
    <message>
        <source>Its pixels would be {share:.0f} % as wide on the ground as those of {count} sheets with a map frame of this size.</source>
        <translation>其像素在地面上的宽度将是 {count} 幅图廓大小相同的图幅的 {share:.0f} %。</translation>
    </message>
    <message>
        <source>Its map frame would be turned by {turn:.1f}° against those of {count} sheets with a frame of this size.</source>
        <translation>其图廓将相对 {count} 幅图廓大小相同的图幅旋转 {turn:.1f}°。</translation>
    </message>
    <message>
        <source>It would lie {off:,.0f} reference pixels from where {count} sheets with a map frame of this size lie.</source>
        <translation>它将距 {count} 幅图廓大小相同的图幅所在的位置 {off:,.0f} 个参考像素。</translation>
    </message>
    <message>
        <source>{count} sheets with a map frame of this size have taught it where to look first: {scale:.3g} reference pixels to one of the scan, the frame turned by {skew:.1f}°.</source>
        <translation>{count} 幅图廓大小相同的图幅表明了应先在何处寻找：扫描的一个像素合 {scale:.3g} 个参考像素，图廓旋转 {skew:.1f}°。</translation>
    </message>
    <message>
        <source>They lie {off:,.1f} reference pixels beside where they were expected.</source>
        <translation>它们距预期位置 {off:,.1f} 个参考像素。</translation>
    </message>
    <message>
        <source>Where relative paths begin</source>
        <translation>相对路径的起点</translation>
    </message>
    <message>
        <source>Empty: the folder of the list. Also a place in an object store that GDAL reads: /vsis3/bucket/folder.</source>
        <translation>留空：列表所在的文件夹。也可以是 GDAL 能读取的对象存储中的位置：/vsis3/bucket/folder。</translation>
    </message>
    <message>
        <source>auto: the first ten sheets of a reference whose map frames are equally large teach the others where to look, and what contradicts them needs review; off: each sheet by itself.</source>
        <translation>auto：同一参考中图廓大小相同的前十幅图幅为其余图幅指明寻找位置，与之矛盾者需检查；off：每幅图幅单独处理。</translation>
    </message>
    <message>
        <source>Sheets of a series teach each other</source>
        <translation>同一系列的图幅相互参照</translation>
    </message>
    <message>
        <source>The rest of the images agrees at another place: {direction}.</source>
        <translation>影像的其余部分在另一处吻合：{direction}。</translation>
    </message>
    <message>
        <source>The rest of the images agrees at another place, as where a legend, a stamp or a watermark is printed on both. Compare the two, or draw polygons over what is printed to ignore it.</source>
        <translation>影像的其余部分在另一处吻合，例如两者都印有图例、印章或水印时。请比较这两处，或在印上的内容上绘制多边形以将其忽略。</translation>
    </message>
    <message>
        <source>Only the margins of the images agree, and nothing between them, as where both show the frame of a film or the border of a sheet. Draw polygons over the margins to ignore them.</source>
        <translation>只有影像的边缘吻合，中间毫无共同之处，例如两者都显示胶片的边框或图幅的边界时。请在边缘上绘制多边形以将其忽略。</translation>
    </message>
    <message>
        <source>The batch ended early. “Start” goes on with it. {words}</source>
        <translation>批处理提前结束。“开始”会继续处理。{words}</translation>
    </message>
    <message>
        <source>Rows stay in the list while the batch works. Stop it first.</source>
        <translation>批处理运行时，行会留在列表中。请先停止。</translation>
    </message>
    <message>
        <source>The batch ended early. {words}</source>
        <translation>批处理提前结束。{words}</translation>
    </message>
    <message>
        <source>The reference was removed from the project while it was drawn. Add it again.</source>
        <translation>参考图层在绘制时从工程中移除了。请重新添加。</translation>
    </message>
    <message>
        <source>A reference that is no raster file is drawn around each row, and nothing tells where the rows lie. Name a sheet index, give corners or a rough place in a list, or choose a raster file as the reference.</source>
        <translation>不是栅格文件的参考图层会在每一行的周围绘制，但没有任何信息说明这些行在哪里。请指定图幅索引，在列表中给出角点或大致位置，或选择一个栅格文件作为参考。</translation>
    </message>
    <message>
        <source>a value is too long, or its quotation mark is not closed.</source>
        <translation>某个值过长，或其引号没有闭合。</translation>
    </message>
    <message>
        <source>the column {column} is there twice.</source>
        <translation>列 {column} 出现两次。</translation>
    </message>
    <message>
        <source>there are more values than columns. Put a value that holds the separator into quotation marks.</source>
        <translation>值的数量多于列数。请用引号括起含有分隔符的值。</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a file.</source>
        <translation>{path} 不是文件。请选择一个文件。</translation>
    </message>
</context>
<context>
    <name>AccuracyDock</name>
    <message>
        <source>Crosstie: accuracy</source>
        <translation>Crosstie：精度</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>变换</translation>
    </message>
    <message>
        <source>Unseen areas, px</source>
        <translation>未见区域，px</translation>
    </message>
    <message>
        <source>Comparison of the transforms</source>
        <translation>变换比较</translation>
    </message>
    <message>
        <source>Residuals of each cell</source>
        <translation>各格子的残差</translation>
    </message>
    <message>
        <source>dX, dY; circles: RMSE and 90 %</source>
        <translation>dX、dY；圆：RMSE 和 90 %</translation>
    </message>
    <message>
        <source>Lengths of the residuals</source>
        <translation>残差长度</translation>
    </message>
    <message>
        <source>dX against the column</source>
        <translation>dX 与列</translation>
    </message>
    <message>
        <source>dY against the row</source>
        <translation>dY 与行</translation>
    </message>
    <message>
        <source>Blue dots: control points. Purple squares: check points.</source>
        <translation>蓝点：控制点。紫色方块：检查点。</translation>
    </message>
    <message>
        <source>&amp;Save as picture …</source>
        <translation>另存为图片(&amp;S) …</translation>
    </message>
    <message>
        <source>Writes this whole page as a PNG</source>
        <translation>把整页写成 PNG</translation>
    </message>
    <message>
        <source>Save re&amp;port …</source>
        <translation>保存报告(&amp;P) …</translation>
    </message>
    <message>
        <source>Writes figures, parameters, versions and all points as HTML or JSON</source>
        <translation>把图、参数、版本和所有点写成 HTML 或 JSON</translation>
    </message>
    <message>
        <source>Comparing the transforms …</source>
        <translation>正在比较变换 …</translation>
    </message>
    <message>
        <source>Recommended: {0}. {1}</source>
        <translation>推荐：{0}。{1}</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>另存为图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Web page (*.html);;JSON (*.json)</source>
        <translation>网页 (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>正在写报告 …</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写出：{0}</translation>
    </message>
    <message>
        <source>“{0}” cannot be written. Choose another folder.</source>
        <translation>“{0}”无法写出。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>AddTool</name>
    <message>
        <source>Adding tie points</source>
        <translation>添加连接点</translation>
    </message>
    <message>
        <source>This place is outside “{0}”. Click inside it.</source>
        <translation>此处在“{0}”之外。请在其内点击。</translation>
    </message>
    <message>
        <source>Now click the same place in the other layer.</source>
        <translation>现在点击另一图层中的同一处。</translation>
    </message>
    <message>
        <source>Searching for the match …</source>
        <translation>正在搜索匹配 …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>那里没有明确的匹配。</translation>
    </message>
    <message>
        <source>{0} Click the same place by hand, or press Enter for the grey mark.</source>
        <translation>{0} 请手动点击同一处，或按回车采用灰色标记。</translation>
    </message>
    <message>
        <source>Match with confidence {0:.2f}: Enter or a click on it accepts it, X refuses it.</source>
        <translation>匹配的置信度 {0:.2f}：回车或点击它表示接受，X 拒绝。</translation>
    </message>
    <message>
        <source>Still searching for the match. Wait for it, or click the same place by hand.</source>
        <translation>仍在搜索匹配。请等待，或手动点击同一处。</translation>
    </message>
    <message>
        <source>Point {0} is already at this place. Click another one.</source>
        <translation>点 {0} 已在此处。请点击另一处。</translation>
    </message>
    <message>
        <source>Added at the match. Click the next place.</source>
        <translation>已在匹配处添加。请点击下一处。</translation>
    </message>
    <message>
        <source>Added by hand. Click the next place.</source>
        <translation>已手动添加。请点击下一处。</translation>
    </message>
    <message>
        <source>Refused. Click the same place by hand, or press Enter for the grey mark.</source>
        <translation>已拒绝。请手动点击同一处，或按回车采用灰色标记。</translation>
    </message>
    <message>
        <source>Undone. Click a place in the moving layer.</source>
        <translation>已撤销。请点击待配准图层中的一处。</translation>
    </message>
    <message>
        <source>Click a place in the moving layer; Shift + click: in the reference. F1: all keys.</source>
        <translation>点击待配准图层中的一处；Shift + 点击：参考中的一处。F1：所有按键。</translation>
    </message>
    <message>
        <source>Click a place in the reference, or in the window of the moving image. F1: all keys.</source>
        <translation>点击参考中的一处，或待配准图像窗口中的一处。F1：所有按键。</translation>
    </message>
</context>
<context>
    <name>AlignmentChoice</name>
    <message>
        <source>Several alignments hold. Each picture flicks between the two layers: click the right one.</source>
        <translation>有几种对齐成立。每幅图片在两个图层间闪烁：请点击正确的。</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>待配准</translation>
    </message>
    <message>
        <source>Takes this alignment; undo goes back</source>
        <translation>采用此对齐；撤销可返回</translation>
    </message>
</context>
<context>
    <name>ApplyTask</name>
    <message>
        <source>Writing {0}</source>
        <translation>正在写出 {0}</translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <source>Whole overlap</source>
        <translation>整个重叠区</translation>
    </message>
    <message>
        <source>What the map canvas shows</source>
        <translation>地图画布所示</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>绘制的矩形</translation>
    </message>
    <message>
        <source>Draw the rectangle on the map (Esc cancels)</source>
        <translation>在地图上绘制矩形（Esc 取消）</translation>
    </message>
</context>
<context>
    <name>BandPicker</name>
    <message>
        <source>The bands to compare</source>
        <translation>要比较的波段</translation>
    </message>
    <message>
        <source>How grey values are stretched before they are compared</source>
        <translation>比较前如何拉伸灰度值</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>As displayed</source>
        <translation>按显示</translation>
    </message>
</context>
<context>
    <name>BatchApplyTask</name>
    <message>
        <source>Writing registered rasters</source>
        <translation>正在写出已配准的栅格</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>Rasters to register</source>
        <translation>要配准的栅格</translation>
    </message>
    <message>
        <source>A folder with rasters to register</source>
        <translation>包含要配准栅格的文件夹</translation>
    </message>
    <message>
        <source>A list of pairs</source>
        <translation>像对列表</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>列表 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Rows added: {0}.</source>
        <translation>已添加行：{0}。</translation>
    </message>
    <message>
        <source>In the list already: {0}.</source>
        <translation>已在列表中：{0}。</translation>
    </message>
    <message>
        <source>Files that are no rasters: {0}.</source>
        <translation>非栅格文件：{0}。</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>The folder of a batch</source>
        <translation>批处理的文件夹</translation>
    </message>
    <message>
        <source>Reference of the selected rows</source>
        <translation>所选行的参考</translation>
    </message>
    <message>
        <source>Left out, because they have no reference or are it: {0}</source>
        <translation>已略去，因为没有参考或本身就是参考：{0}</translation>
    </message>
    <message>
        <source>Rows without a registration, which stay as they are: {0}.</source>
        <translation>没有配准、保持原样的行：{0}。</translation>
    </message>
    <message>
        <source>Place the sheet, press Enter, and click “Match layers”. Then accept the row with A.</source>
        <translation>放置图幅，按 Enter，然后点击“匹配图层”。之后按 A 接受该行。</translation>
    </message>
    <message>
        <source>All rows are decided. “Apply all accepted” writes the rasters.</source>
        <translation>所有行均已决定。“应用全部已接受”将写出栅格。</translation>
    </message>
    <message>
        <source>Writing the registered rasters …</source>
        <translation>正在写出已配准的栅格 …</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Rasters written to {1}: {0}.</source>
        <translation>写入 {1} 的栅格：{0}。</translation>
    </message>
    <message>
        <source>Not written: {0}.</source>
        <translation>未写出：{0}。</translation>
    </message>
    <message>
        <source>A Dask cluster</source>
        <translation>Dask 集群</translation>
    </message>
    <message>
        <source>Address of the scheduler, tcp://host:8786</source>
        <translation>调度器地址，tcp://主机:8786</translation>
    </message>
</context>
<context>
    <name>BatchDock</name>
    <message>
        <source>Crosstie: many layers</source>
        <translation>Crosstie：多个图层</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the batch; pairs that are done stay done, and Start goes on with the others</source>
        <translation>结束批处理；已完成的像对保留，“开始”继续处理其余</translation>
    </message>
    <message>
        <source>Matches all rows in the background; it goes on when QGIS is closed</source>
        <translation>在后台匹配所有行；关闭 QGIS 后继续</translation>
    </message>
    <message>
        <source>{0} accepted</source>
        <translation>{0} 已接受</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} 待复核</translation>
    </message>
    <message>
        <source>{0} without a match</source>
        <translation>{0} 无匹配</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} 失败</translation>
    </message>
    <message>
        <source>{0} given up</source>
        <translation>{0} 已放弃</translation>
    </message>
    <message>
        <source>{0} written</source>
        <translation>{0} 已写出</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>完成 {0}/{1}</translation>
    </message>
    <message>
        <source>Rows: {0}</source>
        <translation>行数：{0}</translation>
    </message>
    <message>
        <source>(none: choose one)</source>
        <translation>（无：请选择）</translation>
    </message>
    <message>
        <source>(the next row)</source>
        <translation>（下一行）</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Add layers, files, a folder or a list</source>
        <translation>添加图层、文件、文件夹或列表</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Each row its own</source>
        <translation>每行各自</translation>
    </message>
    <message>
        <source>Where results, index and registered rasters go</source>
        <translation>结果、索引和已配准栅格的位置</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>选择结果文件夹</translation>
    </message>
    <message>
        <source> at a time</source>
        <translation> 个同时</translation>
    </message>
    <message>
        <source>&amp;Layers of the project …</source>
        <translation>项目中的图层(&amp;L) …</translation>
    </message>
    <message>
        <source>Raster layers of this project</source>
        <translation>此项目的栅格图层</translation>
    </message>
    <message>
        <source>&amp;Files …</source>
        <translation>文件(&amp;F) …</translation>
    </message>
    <message>
        <source>Raster files</source>
        <translation>栅格文件</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>文件夹(&amp;O) …</translation>
    </message>
    <message>
        <source>All rasters in a folder and below it</source>
        <translation>文件夹及其子文件夹中的所有栅格</translation>
    </message>
    <message>
        <source>List of &amp;pairs (CSV) …</source>
        <translation>像对列表(&amp;P)（CSV） …</translation>
    </message>
    <message>
        <source>A CSV with the columns moving and reference</source>
        <translation>含 moving 和 reference 列的 CSV</translation>
    </message>
    <message>
        <source>&amp;Open a batch …</source>
        <translation>打开批处理(&amp;B) …</translation>
    </message>
    <message>
        <source>The folder of a batch that was begun before</source>
        <translation>先前开始的批处理的文件夹</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Accepts the registration as it is shown; the next row follows</source>
        <translation>按所示接受配准；转到下一行</translation>
    </message>
    <message>
        <source>&amp;Place by hand</source>
        <translation>手动放置(&amp;P)</translation>
    </message>
    <message>
        <source>Lays the sheet on the map, where you place it and match again</source>
        <translation>将图幅放到地图上，由您放置后重新匹配</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
    <message>
        <source>Nothing is written of this row; the next one follows</source>
        <translation>不写出该行；转到下一行</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>未决定(&amp;U)</translation>
    </message>
    <message>
        <source>Takes your decision about the row back</source>
        <translation>撤回您对该行的决定</translation>
    </message>
    <message>
        <source>Apply all accep&amp;ted</source>
        <translation>应用全部已接受(&amp;T)</translation>
    </message>
    <message>
        <source>Writes the registered raster of every accepted row into the folder</source>
        <translation>将每个已接受行的配准栅格写入文件夹</translation>
    </message>
    <message>
        <source>Inde&amp;x on the map</source>
        <translation>在地图上显示索引(&amp;X)</translation>
    </message>
    <message>
        <source>Adds the footprints of all rows that are done as a layer, coloured by state</source>
        <translation>将所有已完成行的范围作为图层添加，按状态着色</translation>
    </message>
    <message>
        <source>&amp;Reference of the selected rows …</source>
        <translation>所选行的参考(&amp;R) …</translation>
    </message>
    <message>
        <source>A raster file for these rows alone</source>
        <translation>仅用于这些行的栅格文件</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>从列表移除(&amp;M)</translation>
    </message>
    <message>
        <source>Files stay as they are</source>
        <translation>文件保持不变</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>参考(&amp;F)</translation>
    </message>
    <message>
        <source>Add scans, air photos or scenes, choose the layer whose position you trust, and start. Each row is matched by itself, in the background. Doubtful ones come first: look at each, accept it, place it by hand or give it up, and let all accepted ones be written. The options are those of the Crosstie dock.</source>
        <translation>添加扫描图、航片或影像，选择您信任其位置的图层，然后开始。每行在后台单独匹配。可疑的排在最前：逐一查看，接受、手动放置或放弃，最后写出所有已接受的。选项取自 Crosstie 面板。</translation>
    </message>
    <message>
        <source>Dask cluster …</source>
        <translation>Dask 集群 …</translation>
    </message>
    <message>
        <source>Pairs that are matched at a time, each in a process of its own; below 1: on a Dask cluster</source>
        <translation>同时匹配的像对数，各在单独的进程中；小于 1：在 Dask 集群上</translation>
    </message>
    <message>
        <source>Drawing the reference: {0} of {1}</source>
        <translation>正在绘制参考图层：{0}/{1}</translation>
    </message>
    <message>
        <source>The layer whose position you trust, for all rows without one of their own; one from the web is drawn around each row first, while QGIS runs</source>
        <translation>位置可信的图层，用于所有没有自己参考的行；网络图层会先在每一行周围绘制，期间需保持 QGIS 运行</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Rasters to register</source>
        <translation>要配准的栅格</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>结束(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Another alignment was taken; its tie points are being matched anew.</source>
        <translation>已采用另一种对齐；正在重新匹配其连接点。</translation>
    </message>
    <message>
        <source>The alignment as matched was taken again.</source>
        <translation>已重新采用匹配时的对齐。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Default columns, widths and order</source>
        <translation>默认的列、宽度和次序</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare before and after</source>
        <translation>比较前后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>The layers as their files say</source>
        <translation>按文件所示的图层</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>The moving layer where it was registered</source>
        <translation>待配准图层配准后的位置</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>卷帘</translation>
    </message>
    <message>
        <source>Drag a divider over the map</source>
        <translation>在地图上拖动分隔线</translation>
    </message>
    <message>
        <source>Flick</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Before and after in turn</source>
        <translation>前后交替</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>The edges of the registered layer over the map</source>
        <translation>配准后图层的边缘叠加在地图上</translation>
    </message>
</context>
<context>
    <name>CompareDock</name>
    <message>
        <source>Crosstie: compare</source>
        <translation>Crosstie：比较</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>无预览</translation>
    </message>
    <message>
        <source>Over the map, with opacity</source>
        <translation>叠加在地图上，带不透明度</translation>
    </message>
    <message>
        <source>Swipe: drag a divider</source>
        <translation>卷帘：拖动分隔线</translation>
    </message>
    <message>
        <source>Flick: before and after in turn</source>
        <translation>闪烁：前后交替</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>Edges over the map</source>
        <translation>边缘叠加在地图上</translation>
    </message>
    <message>
        <source>Difference in brightness</source>
        <translation>亮度差</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>分隔线(&amp;D)</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>速度(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>大小(&amp;I)</translation>
    </message>
    <message>
        <source>Streng&amp;th</source>
        <translation>强度(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>不透明度(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Starting …</source>
        <translation>正在开始 …</translation>
    </message>
    <message>
        <source>“{0}” was removed from the project, so the match was stopped.</source>
        <translation>“{0}”已从工程中移除，因此匹配已停止。</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写出：{0}</translation>
    </message>
    <message>
        <source>Writing the registered raster …</source>
        <translation>正在写出配准后的栅格 …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。没有写出任何东西。</translation>
    </message>
    <message>
        <source>Written and put on top of the map: {0}</source>
        <translation>已写出并置于地图最上层：{0}</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>卷帘</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: the layer was removed and its file deleted.</source>
        <translation>已撤销：图层已移除，文件已删除。</translation>
    </message>
    <message>
        <source>The layer was removed, but its file is in use and stays: {0}</source>
        <translation>图层已移除，但其文件正在使用而保留：{0}</translation>
    </message>
    <message>
        <source>The map frame is a layer now: move its corners with the vertex tool, then match again.</source>
        <translation>图廓现在是一个图层：请用顶点工具移动其角点，然后重新匹配。</translation>
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
        <translation>匹配图层(&amp;L)</translation>
    </message>
    <message>
        <source>Finds tie points and assesses them</source>
        <translation>寻找连接点并评估</translation>
    </message>
    <message>
        <source>“{0}” is not a raster file, so it cannot be registered. Save it as a GeoTIFF first.</source>
        <translation>“{0}”不是栅格文件，因此无法配准。请先保存为 GeoTIFF。</translation>
    </message>
</context>
<context>
    <name>CrosstiePlugin</name>
    <message>
        <source>Crosstie: match layers</source>
        <translation>Crosstie：匹配图层</translation>
    </message>
    <message>
        <source>Crosstie: try with sample layers</source>
        <translation>Crosstie：用示例图层试用</translation>
    </message>
    <message>
        <source>&amp;Crosstie</source>
        <translation>&amp;Crosstie</translation>
    </message>
    <message>
        <source>Crosstie: many layers</source>
        <translation>Crosstie：多个图层</translation>
    </message>
</context>
<context>
    <name>EditTool</name>
    <message>
        <source>Changing tie points</source>
        <translation>修改连接点</translation>
    </message>
    <message>
        <source>The point cannot be moved there: the layer&apos;s CRS does not cover that place.</source>
        <translation>点无法移到那里：图层的坐标参考系不覆盖该处。</translation>
    </message>
    <message>
        <source>This place is outside “{0}”, so the point was not moved. Drop it inside.</source>
        <translation>此处在“{0}”之外，因此点没有移动。请放在其内。</translation>
    </message>
    <message>
        <source>Searching for the best match …</source>
        <translation>正在搜索最佳匹配 …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>那里没有明确的匹配。</translation>
    </message>
    <message>
        <source>{0} The point was moved to where you dropped it.</source>
        <translation>{0} 点已移到您放下之处。</translation>
    </message>
    <message>
        <source>Best match, confidence {0:.2f}: Enter or a click on it accepts it, X leaves the point where you dropped it, Esc returns it to where it was.</source>
        <translation>最佳匹配，置信度 {0:.2f}：回车或点击它表示接受，X 让点留在您放下之处，Esc 让它回到原处。</translation>
    </message>
    <message>
        <source>Moved to the best match, confidence {0:.2f}.</source>
        <translation>已移到最佳匹配，置信度 {0:.2f}。</translation>
    </message>
    <message>
        <source>Refused: the point was moved to where you dropped it.</source>
        <translation>已拒绝：点已移到您放下之处。</translation>
    </message>
    <message>
        <source>The point was not moved.</source>
        <translation>点没有移动。</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose the moving layer (the raster to correct) and the reference layer (the raster whose position you trust), then match. Crosstie finds rotation, scale and shift automatically, shows the tie points on the map and tells you how reliable the result is. Your files are not changed: Apply writes a new one.</source>
        <translation>请选择待配准图层（要改正的栅格）和参考图层（您信任其位置的栅格），然后匹配。Crosstie 自动找到旋转、比例和平移，在地图上显示连接点，并说明结果有多可靠。您的文件不变：“应用”会写出新文件。</translation>
    </message>
    <message>
        <source>Loads two invented layers and leads through a match in five cards</source>
        <translation>加载两个虚构的图层，用五张卡片引导一次匹配</translation>
    </message>
    <message>
        <source>Try with sample layers</source>
        <translation>用示例图层试用</translation>
    </message>
    <message>
        <source>Opens a GeoPackage that Crosstie has written beside a project</source>
        <translation>打开 Crosstie 写在工程旁的 GeoPackage</translation>
    </message>
    <message>
        <source>Open saved registrations …</source>
        <translation>打开保存的配准 …</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the registration</source>
        <translation>导出配准</translation>
    </message>
    <message>
        <source>Registered raster</source>
        <translation>配准后的栅格</translation>
    </message>
    <message>
        <source>World file only, beside the moving raster</source>
        <translation>仅 world 文件，在待配准栅格旁</translation>
    </message>
    <message>
        <source>Tie points</source>
        <translation>连接点</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>{0} of {1} points in use will be written.</source>
        <translation>将写出使用的 {1} 个点中的 {0} 个。</translation>
    </message>
    <message>
        <source>CRS of the file</source>
        <translation>文件的坐标参考系</translation>
    </message>
    <message>
        <source>as fits the two layers</source>
        <translation>按两个图层适合的大小</translation>
    </message>
    <message>
        <source>automatic: as fits the data</source>
        <translation>自动：按数据适合的方式</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as in the moving layer</source>
        <translation>与待配准图层相同</translation>
    </message>
    <message>
        <source>&amp;CRS</source>
        <translation>坐标参考系(&amp;C)</translation>
    </message>
    <message>
        <source>Pixel &amp;size, units of the CRS</source>
        <translation>像素大小(&amp;S)，坐标参考系单位</translation>
    </message>
    <message>
        <source>&amp;Resampling</source>
        <translation>重采样(&amp;R)</translation>
    </message>
    <message>
        <source>Com&amp;pression</source>
        <translation>压缩(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Nodata value</source>
        <translation>无数据值(&amp;N)</translation>
    </message>
    <message>
        <source>The pixels stay as they are; a small text file beside the raster says where they lie. It holds shift, rotation and scale, but no curved transform.</source>
        <translation>像素保持原样；栅格旁的小文本文件说明其位置。它保存平移、旋转和比例，但不保存曲线变换。</translation>
    </message>
    <message>
        <source>&amp;All points</source>
        <translation>所有点(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Thinned, evenly spread, to</source>
        <translation>均匀抽稀至(&amp;T)</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>三次卷积</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>众数</translation>
    </message>
    <message>
        <source>Cubic B-spline</source>
        <translation>三次 B 样条</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>均方根</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>第一四分位数</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>第三四分位数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>The nodata value is no number. Type one, or leave the field empty.</source>
        <translation>无数据值不是数字。请输入一个数字，或将该字段留空。</translation>
    </message>
    <message>
        <source>Cut off what lies outside the &amp;map frame</source>
        <translation>裁去图廓以外的部分(&amp;M)</translation>
    </message>
</context>
<context>
    <name>FieldPlot</name>
    <message>
        <source>Click: the map and the patches go to that place</source>
        <translation>点击：地图和图块转到该处</translation>
    </message>
    <message>
        <source>px; arrows {0:g} times</source>
        <translation>px；箭头 {0:g} 倍</translation>
    </message>
</context>
<context>
    <name>FramePicker</name>
    <message>
        <source>Found by itself: what lies outside is ignored</source>
        <translation>自动查找：忽略其外的部分</translation>
    </message>
    <message>
        <source>The whole scan</source>
        <translation>整个扫描件</translation>
    </message>
    <message>
        <source>The polygon of a layer</source>
        <translation>某图层的多边形</translation>
    </message>
    <message>
        <source>Layer with the map frame, drawn on the moving layer</source>
        <translation>含有图廓的图层，绘制在待配准图层上</translation>
    </message>
    <message>
        <source>&amp;Correct the frame that was found</source>
        <translation>修正找到的图廓(&amp;C)</translation>
    </message>
    <message>
        <source>Adds it as a polygon layer, which the vertex tool of QGIS changes</source>
        <translation>将其添加为多边形图层，可用 QGIS 的顶点工具修改</translation>
    </message>
</context>
<context>
    <name>HeightsField</name>
    <message>
        <source>No layer: mean height</source>
        <translation>无图层：平均高程</translation>
    </message>
    <message>
        <source>H&amp;eights of the ground</source>
        <translation>地面高程(&amp;E)</translation>
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
        <translation>最多 {0} 个点</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>Crosstie: history</source>
        <translation>Crosstie：历史</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What the matcher found</source>
        <translation>匹配方法找到的</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Add layers</source>
        <translation>添加图层</translation>
    </message>
    <message>
        <source>Layers to register</source>
        <translation>要配准的图层</translation>
    </message>
</context>
<context>
    <name>LayerPickers</name>
    <message>
        <source>Swap the moving and the reference layer</source>
        <translation>交换待配准图层和参考图层</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>地图所示</translation>
    </message>
    <message>
        <source>“{0}” is not a raster that QGIS can open. Choose another file.</source>
        <translation>“{0}”不是 QGIS 能打开的栅格。请选择其他文件。</translation>
    </message>
    <message>
        <source>Open a raster</source>
        <translation>打开栅格</translation>
    </message>
    <message>
        <source>&amp;Moving layer</source>
        <translation>待配准图层(&amp;M)</translation>
    </message>
    <message>
        <source>The raster to correct</source>
        <translation>要改正的栅格</translation>
    </message>
    <message>
        <source>&amp;Reference layer</source>
        <translation>参考图层(&amp;R)</translation>
    </message>
    <message>
        <source>The layer whose position you trust</source>
        <translation>您信任其位置的图层</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>打开文件 …</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Lowest confidence</source>
        <translation>最低置信度</translation>
    </message>
    <message>
        <source>Largest residual</source>
        <translation>最大残差</translation>
    </message>
    <message>
        <source>Takes points with a lower confidence out of use</source>
        <translation>停用置信度较低的点</translation>
    </message>
    <message>
        <source>Takes points with a larger residual out of use, and brings back those with a smaller one</source>
        <translation>停用残差较大的点，并恢复残差较小的点</translation>
    </message>
    <message>
        <source>≥ {0:.2f}</source>
        <translation>≥ {0:.2f}</translation>
    </message>
    <message>
        <source>as matched</source>
        <translation>按匹配</translation>
    </message>
    <message>
        <source>≤ {0:g} px</source>
        <translation>≤ {0:g} px</translation>
    </message>
    <message>
        <source>&amp;Transform</source>
        <translation>变换(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>置信度(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;esidual</source>
        <translation>残差(&amp;E)</translation>
    </message>
</context>
<context>
    <name>MatchTask</name>
    <message>
        <source>Matching {0} to {1}</source>
        <translation>正在把 {0} 匹配到 {1}</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Command for a terminal</source>
        <translation>终端命令</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copies the message with its details</source>
        <translation>复制消息及其详细信息</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>MissingHint</name>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copies the command for a terminal that installs what is missing</source>
        <translation>复制安装所缺内容的终端命令</translation>
    </message>
    <message>
        <source>Without it matches compare structure alone and take longer.</source>
        <translation>没有它，匹配只比较结构，且耗时更长。</translation>
    </message>
</context>
<context>
    <name>MovingDock</name>
    <message>
        <source>Crosstie: the moving image</source>
        <translation>Crosstie：待配准图像</translation>
    </message>
    <message>
        <source>Link this view and the map</source>
        <translation>联动此视图与地图</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>显示整幅图像</translation>
    </message>
    <message>
        <source>There is no match to show. Match two layers first.</source>
        <translation>没有可显示的匹配。请先匹配两个图层。</translation>
    </message>
    <message>
        <source>The moving raster cannot be opened. Restore its file, then match or open it again.</source>
        <translation>待配准栅格无法打开。请恢复其文件，然后重新匹配或打开。</translation>
    </message>
    <message>
        <source>There is no transform yet, so the map does not follow: it needs three points that are far apart.</source>
        <translation>还没有变换，因此地图不跟随：需要三个相距较远的点。</translation>
    </message>
    <message>
        <source>The image is mirrored relative to the map, so up and down are exchanged here.</source>
        <translation>图像相对地图是镜像的，因此这里上下颠倒。</translation>
    </message>
</context>
<context>
    <name>OptionsGroup</name>
    <message>
        <source>&amp;Options</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <source>No layer: use everything</source>
        <translation>无图层：使用全部</translation>
    </message>
    <message>
        <source>No layer: ignore nothing</source>
        <translation>无图层：不忽略</translation>
    </message>
    <message>
        <source>Use it as a first guess</source>
        <translation>用作初始猜测</translation>
    </message>
    <message>
        <source>Ignore it: search everywhere</source>
        <translation>忽略：到处搜索</translation>
    </message>
    <message>
        <source>Automatic: where native pixels disagree</source>
        <translation>自动：在原始像素不符处</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes, as far apart as suits the scene</source>
        <translation>是，间距按场景而定</translation>
    </message>
    <message>
        <source>Yes, every {0} pixels</source>
        <translation>是，每 {0} 像素</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple 显卡 (MPS)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>学习型</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>关键点</translation>
    </message>
    <message>
        <source>Text-assisted</source>
        <translation>文本辅助</translation>
    </message>
    <message>
        <source>Epipolar</source>
        <translation>对极</translation>
    </message>
    <message>
        <source>Automatic: the simplest that fits</source>
        <translation>自动：适合的最简单者</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Shift, rotation and scale</source>
        <translation>平移、旋转和比例</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>仿射</translation>
    </message>
    <message>
        <source>Projective</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <translation>二次多项式</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <translation>三次多项式</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <translation>薄板样条</translation>
    </message>
    <message>
        <source>Local flow</source>
        <translation>局部流</translation>
    </message>
    <message>
        <source>Triangles, each affine</source>
        <translation>三角网，各自仿射</translation>
    </message>
    <message>
        <source>Camera model (RPC), bias corrected</source>
        <translation>相机模型 (RPC)，改正偏差</translation>
    </message>
    <message>
        <source>Ma&amp;tcher</source>
        <translation>匹配方法(&amp;T)</translation>
    </message>
    <message>
        <source>Trans&amp;form</source>
        <translation>变换(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>区域(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Use only inside the polygons of</source>
        <translation>仅用此图层多边形之内(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ignore inside the polygons of</source>
        <translation>忽略此图层多边形之内(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Georeference of the moving layer</source>
        <translation>待配准图层的地理参考(&amp;G)</translation>
    </message>
    <message>
        <source>Place by &amp;hand</source>
        <translation>手动放置(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Bands and contrast, moving layer</source>
        <translation>波段和对比度，待配准图层(&amp;B)</translation>
    </message>
    <message>
        <source>Ba&amp;nds and contrast, reference layer</source>
        <translation>波段和对比度，参考图层(&amp;N)</translation>
    </message>
    <message>
        <source>Tie point&amp;s over the whole scene</source>
        <translation>覆盖整个场景的连接点(&amp;E)</translation>
    </message>
    <message>
        <source>Compute &amp;with</source>
        <translation>计算设备(&amp;W)</translation>
    </message>
    <message>
        <source>Working si&amp;ze and random seed</source>
        <translation>工作尺寸和随机种子(&amp;Z)</translation>
    </message>
    <message>
        <source>off by up to </source>
        <translation>偏差至多 </translation>
    </message>
    <message>
        <source>How good it is: unknown</source>
        <translation>准确程度：未知</translation>
    </message>
    <message>
        <source>How far the georeference may be off, in pixels of the reference. Where texture repeats, as in orchards, one that is good to less than half a row tells which row it is.</source>
        <translation>地理参考可能偏差多少，以参考像素计。在纹理重复处，如果园，准确到半行以内的地理参考能说明是哪一行。</translation>
    </message>
    <message>
        <source>Map frame of a s&amp;can</source>
        <translation>扫描件的图廓(&amp;C)</translation>
    </message>
    <message>
        <source>Where the corners of the map frame lie: x and y of each, and the CRS</source>
        <translation>图廓角点的位置：每个角点的 x 和 y，以及 CRS</translation>
    </message>
    <message>
        <source>Where to loo&amp;k, and at which scale</source>
        <translation>在哪里、以何种比例尺寻找(&amp;K)</translation>
    </message>
</context>
<context>
    <name>PatchDock</name>
    <message>
        <source>Crosstie: a closer look</source>
        <translation>Crosstie：细看</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>待配准</translation>
    </message>
    <message>
        <source>One over the other</source>
        <translation>一个叠在另一个上</translation>
    </message>
    <message>
        <source>Searching for the best match …</source>
        <translation>正在搜索最佳匹配 …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>那里没有明确的匹配。</translation>
    </message>
    <message>
        <source>Moved to the best match, confidence {0:.2f}.</source>
        <translation>已移到最佳匹配，置信度 {0:.2f}。</translation>
    </message>
    <message>
        <source>Reference red, moving cyan</source>
        <translation>参考为红，待配准为青</translation>
    </message>
    <message>
        <source>There are no tie points to show. Match two layers first.</source>
        <translation>没有可显示的连接点。请先匹配两个图层。</translation>
    </message>
    <message>
        <source>{0} points are not reviewed. “Next” shows one.</source>
        <translation>{0} 个点未复核。“下一个”显示一个。</translation>
    </message>
    <message>
        <source>Point {0}: there is no transform yet, so the patches cannot be shown.</source>
        <translation>点 {0}：还没有变换，因此无法显示图块。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>未复核</translation>
    </message>
    <message>
        <source>Point {0}: residual {1:.2f} px, confidence {2:.2f}, {3}, {4}.</source>
        <translation>点 {0}：残差 {1:.2f} px，置信度 {2:.2f}，{3}，{4}。</translation>
    </message>
    <message>
        <source>There are no tie points yet. Choose “Add on the map” in the table, or match again.</source>
        <translation>还没有连接点。请在表格中选择“在地图上添加”，或重新匹配。</translation>
    </message>
    <message>
        <source>Every point has been reviewed.</source>
        <translation>每个点都已复核。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Largest residual</source>
        <translation>最大残差</translation>
    </message>
    <message>
        <source>Lowest confidence</source>
        <translation>最低置信度</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>尚未复核</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Ends the review and gives the window back as it was; the points stay as they are</source>
        <translation>结束复核并把窗口恢复原样；点保持不变</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>接受，下一个</translation>
    </message>
    <message>
        <source>Reject, next</source>
        <translation>拒绝，下一个</translation>
    </message>
    <message>
        <source>Move to the best match</source>
        <translation>移到最佳匹配</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Contrast: from that of the whole layer to that of the patch</source>
        <translation>对比度：从整个图层的到图块的</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
</context>
<context>
    <name>Persistence</name>
    <message>
        <source>QGIS ended before this was saved: {0}. Do you want to restore or discard it?</source>
        <translation>QGIS 在保存之前就结束了：{0}。要恢复还是丢弃？</translation>
    </message>
    <message>
        <source>It comes from another computer ({1}): discard it only if QGIS is closed there.</source>
        <translation>它来自另一台计算机（{1}）：仅当那里的 QGIS 已关闭时才丢弃。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Save all registrations</source>
        <translation>保存所有配准</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写出：{0}</translation>
    </message>
    <message>
        <source>Open saved registrations</source>
        <translation>打开保存的配准</translation>
    </message>
    <message>
        <source>Registrations (*.gpkg)</source>
        <translation>配准 (*.gpkg)</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Scale of the scanned map</source>
        <translation>扫描地图的比例尺</translation>
    </message>
    <message>
        <source>Rough place: x, y, a radius in m or km, and the CRS; nothing is looked for elsewhere</source>
        <translation>大致地点：x、y、以米或千米为单位的半径和坐标参考系；不在其他地方搜索</translation>
    </message>
    <message>
        <source>Click the rough place on the map (Esc cancels)</source>
        <translation>在地图上点击大致地点（Esc 取消）</translation>
    </message>
    <message>
        <source>Automatic: where nothing says where it lies</source>
        <translation>自动：没有任何信息说明其位置时</translation>
    </message>
    <message>
        <source>Not all over a much larger reference</source>
        <translation>不在大得多的参考上到处寻找</translation>
    </message>
    <message>
        <source>All over the reference</source>
        <translation>在整个参考上</translation>
    </message>
    <message>
        <source>All over the reference, at more scales (slow)</source>
        <translation>在整个参考上，更多比例（慢）</translation>
    </message>
    <message>
        <source>dpi: by the file</source>
        <translation>dpi：按文件</translation>
    </message>
    <message>
        <source>Dots an inch of the scan, where its file does not say them</source>
        <translation>扫描的每英寸点数（当文件未说明时）</translation>
    </message>
</context>
<context>
    <name>PlaceTool</name>
    <message>
        <source>Placing by hand</source>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>Move the layer</source>
        <translation>移动图层</translation>
    </message>
    <message>
        <source>Rotate the layer</source>
        <translation>旋转图层</translation>
    </message>
    <message>
        <source>Scale the layer</source>
        <translation>缩放图层</translation>
    </message>
</context>
<context>
    <name>PlacementBar</name>
    <message>
        <source>Place by hand</source>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The match starts from here (Enter)</source>
        <translation>匹配从这里开始（回车）</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The layer is not placed by hand</source>
        <translation>图层未手动放置</translation>
    </message>
    <message>
        <source>Click a place in the layer, then where it belongs; with a second one it is turned and scaled</source>
        <translation>点击图层中的一处，再点击它应在之处；有第二处时会旋转和缩放</translation>
    </message>
    <message>
        <source>Two points</source>
        <translation>两点</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>适应视图</translation>
    </message>
    <message>
        <source>Upright in the middle of the map (F)</source>
        <translation>正立于地图中央 (F)</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Place the layer</source>
        <translation>放置图层</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>适应视图</translation>
    </message>
    <message>
        <source>Set the uncertainty</source>
        <translation>设定不确定度</translation>
    </message>
    <message>
        <source>Show a place</source>
        <translation>指出一处</translation>
    </message>
    <message>
        <source>Remove the placement</source>
        <translation>去掉放置</translation>
    </message>
    <message>
        <source>Choose the moving layer first: a raster file.</source>
        <translation>请先选择待配准图层：一个栅格文件。</translation>
    </message>
    <message>
        <source>The CRS of the moving layer does not cover this place. Show another one.</source>
        <translation>待配准图层的坐标参考系不覆盖此处。请指出另一处。</translation>
    </message>
</context>
<context>
    <name>PlacingPanel</name>
    <message>
        <source>{0} shown.</source>
        <translation>已指出 {0} 处。</translation>
    </message>
    <message>
        <source>Click a place in the moving layer.</source>
        <translation>请点击待配准图层中的一处。</translation>
    </message>
    <message>
        <source>Drag the layer, its corners or the round handle. Enter: done, Esc: cancel, F1: all keys.</source>
        <translation>拖动图层、其各角或圆形手柄。回车：完成，Esc：取消，F1：所有按键。</translation>
    </message>
    <message>
        <source>Placed by hand: the match starts there.</source>
        <translation>已手动放置：匹配从那里开始。</translation>
    </message>
    <message>
        <source>Not placed: usually not needed.</source>
        <translation>未放置：通常不需要。</translation>
    </message>
    <message>
        <source>Place by hand: move, rotate and scale the moving layer on the map</source>
        <translation>手动放置：在地图上移动、旋转和缩放待配准图层</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>适应视图</translation>
    </message>
    <message>
        <source>Show places, each first in the moving layer, then in the reference layer: two are enough to place the layer</source>
        <translation>指出地点，每处先在待配准图层，再在参考图层：两处足以放置图层</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Click a second place in the moving layer: it will be turned and scaled.</source>
        <translation>点击待配准图层中的第二处：它将旋转和缩放。</translation>
    </message>
    <message>
        <source>Enter or “Done” ends it; more places make it more exact.</source>
        <translation>回车或“完成”结束；更多地点使其更精确。</translation>
    </message>
    <message>
        <source>Now click where it belongs, in the reference layer.</source>
        <translation>现在在参考图层中点击它应在之处。</translation>
    </message>
    <message>
        <source>Click a place in the moving layer first: it lies half transparent on the map.</source>
        <translation>请先点击待配准图层中的一处：它半透明地位于地图上。</translation>
    </message>
</context>
<context>
    <name>PointSearch</name>
    <message>
        <source>Find points where there are none</source>
        <translation>在没有点处寻找点</translation>
    </message>
    <message>
        <source>Match around the transform</source>
        <translation>在变换周围匹配</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有任何改变。</translation>
    </message>
    <message>
        <source>No matches that agree with each other were found there.</source>
        <translation>那里没有找到彼此一致的匹配。</translation>
    </message>
    <message>
        <source>{0} points were found.</source>
        <translation>找到 {0} 个点。</translation>
    </message>
</context>
<context>
    <name>PointsDock</name>
    <message>
        <source>Crosstie: tie points</source>
        <translation>Crosstie：连接点</translation>
    </message>
    <message>
        <source>Filter: a text, or a condition such as residual &gt; 2</source>
        <translation>筛选：文本，或条件如 residual &gt; 2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Select and move on the map</source>
        <translation>在地图上选择和移动</translation>
    </message>
    <message>
        <source>Select by a polygon on the map</source>
        <translation>用地图上的多边形选择</translation>
    </message>
    <message>
        <source>Add on the map</source>
        <translation>在地图上添加</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Compare on the map</source>
        <translation>在地图上比较</translation>
    </message>
    <message>
        <source>Show the moving image in its own window</source>
        <translation>在单独的窗口显示待配准图像</translation>
    </message>
    <message>
        <source>Links of all points on the map</source>
        <translation>地图上所有点的连线</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>改进</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>“{0}” is not a role. Choose control or check.</source>
        <translation>“{0}”不是角色。请选择控制或检查。</translation>
    </message>
    <message>
        <source>“{0}” is not a coordinate. Type a number, or paste “latitude, longitude” into X or Y.</source>
        <translation>“{0}”不是坐标。请输入数字，或在 X 或 Y 中粘贴“纬度， 经度”。</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Tie points</source>
        <translation>连接点</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <source>A polygon needs at least three corners: click them one after another.</source>
        <translation>多边形至少需要三个角：请依次点击。</translation>
    </message>
    <message>
        <source>{0} points are selected.</source>
        <translation>选中了 {0} 个点。</translation>
    </message>
    <message>
        <source>Click the corners around the points; a double click or the right button closes the polygon. Esc: back.</source>
        <translation>请点击点周围的各角；双击或右键闭合多边形。Esc：返回。</translation>
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
        <translation>在地图上拖动</translation>
    </message>
    <message>
        <source>Lets the mouse drag the divider on the map; Esc or the right button ends it.</source>
        <translation>让鼠标在地图上拖动分隔线；Esc 或右键结束。</translation>
    </message>
    <message>
        <source>There is no registration to preview.</source>
        <translation>没有可预览的配准。</translation>
    </message>
</context>
<context>
    <name>ProjectStore</name>
    <message>
        <source>The tie points could not be saved with the project. They stay here, and are offered again at the next start. {0}</source>
        <translation>连接点无法随工程保存。它们保留在这里，下次启动时会再次提供。{0}</translation>
    </message>
    <message>
        <source>{0} The tie points are saved inside the project instead.</source>
        <translation>{0} 连接点改为保存在工程内。</translation>
    </message>
    <message>
        <source>The session of this project is named on another computer ({0}). It was not opened.</source>
        <translation>此工程的会话位于另一台计算机（{0}）。未打开。</translation>
    </message>
    <message>
        <source>{0} When the project is saved, a copy of the old file is kept beside it.</source>
        <translation>{0} 保存工程时，旧文件的副本会保留在旁边。</translation>
    </message>
    <message>
        <source>A registration here names a matcher that was not chosen on this computer ({0}). It is not run: Automatic is used instead. To use it, choose it among the options.</source>
        <translation>这里的一个配准使用了未在本机选择的匹配方法（{0}）。没有运行：改用“自动”。要使用它，请在选项中选择。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Show this on the map</source>
        <translation>在地图上显示</translation>
    </message>
    <message>
        <source>Left the reference, right the registered layer, at such a place: click to go there</source>
        <translation>左为参考，右为配准后的图层，在这样的一处：点击转到那里</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The recovery file cannot be written, so a crash would lose your work: {0}</source>
        <translation>无法写入恢复文件，因此崩溃会丢失您的工作：{0}</translation>
    </message>
</context>
<context>
    <name>Registrations</name>
    <message>
        <source>As you left it</source>
        <translation>按您离开时的状态</translation>
    </message>
</context>
<context>
    <name>RegistrationsRow</name>
    <message>
        <source>Registrations of this project</source>
        <translation>本工程的配准</translation>
    </message>
    <message>
        <source>Registrations of this project: each is kept as you left it</source>
        <translation>本工程的配准：各自按您离开时的状态保留</translation>
    </message>
    <message>
        <source>Rename, remove, save or open registrations</source>
        <translation>重命名、移除、保存或打开配准</translation>
    </message>
    <message>
        <source>Rename the registration</source>
        <translation>重命名配准</translation>
    </message>
    <message>
        <source>Name; empty: the names of the layers</source>
        <translation>名称；留空：图层名</translation>
    </message>
    <message>
        <source>Remove “{0}” with its points and decisions? This cannot be undone.</source>
        <translation>移除“{0}”及其点和决定吗？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove the registration</source>
        <translation>移除配准</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>重命名(&amp;R) …</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>移除(&amp;M) …</translation>
    </message>
    <message>
        <source>&amp;Save all to another file …</source>
        <translation>全部另存(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Open a saved file …</source>
        <translation>打开保存的文件(&amp;O) …</translation>
    </message>
</context>
<context>
    <name>ResidualDock</name>
    <message>
        <source>Crosstie: residuals</source>
        <translation>Crosstie：残差</translation>
    </message>
    <message>
        <source>Residuals of each cell</source>
        <translation>各格子的残差</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept points</source>
        <translation>接受点</translation>
    </message>
    <message>
        <source>Reject points</source>
        <translation>拒绝点</translation>
    </message>
    <message>
        <source>Make check points</source>
        <translation>设为检查点</translation>
    </message>
    <message>
        <source>Make control points</source>
        <translation>设为控制点</translation>
    </message>
    <message>
        <source>Lock points</source>
        <translation>锁定点</translation>
    </message>
    <message>
        <source>Unlock points</source>
        <translation>解锁点</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Delete points</source>
        <translation>删除点</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>移动点</translation>
    </message>
    <message>
        <source>Nudge points</source>
        <translation>微移点</translation>
    </message>
    <message>
        <source>Move point to match</source>
        <translation>把点移到匹配处</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>添加点</translation>
    </message>
    <message>
        <source>Import {0} points</source>
        <translation>导入 {0} 个点</translation>
    </message>
    <message>
        <source>Fit {0}</source>
        <translation>拟合 {0}</translation>
    </message>
    <message>
        <source>Limit confidence</source>
        <translation>限制置信度</translation>
    </message>
    <message>
        <source>Limit residuals</source>
        <translation>限制残差</translation>
    </message>
    <message>
        <source>There are already no more than {0} unlocked points in use.</source>
        <translation>使用中未锁定的点已不超过 {0} 个。</translation>
    </message>
    <message>
        <source>Thin to {0} points</source>
        <translation>抽稀至 {0} 个点</translation>
    </message>
    <message>
        <source>Take another alignment</source>
        <translation>采用另一种对齐</translation>
    </message>
    <message>
        <source>Restore the match</source>
        <translation>恢复匹配</translation>
    </message>
    <message>
        <source>The points were changed meanwhile, so none were removed. Try again.</source>
        <translation>点在此期间已改变，因此没有去掉任何点。请重试。</translation>
    </message>
    <message>
        <source>Improve to {0:.2f} px</source>
        <translation>改进到 {0:.2f} px</translation>
    </message>
    <message>
        <source>The RMSE is still {0:.2f} px: too few points are left, or the others are locked.</source>
        <translation>RMSE 仍为 {0:.2f} px：剩下的点太少，或其余的已锁定。</translation>
    </message>
    <message>
        <source>The RMSE is already below {0:.2f} px.</source>
        <translation>RMSE 已低于 {0:.2f} px。</translation>
    </message>
    <message>
        <source>Point {0} is at the same place, so the place counts twice: delete one of them.</source>
        <translation>点 {0} 在同一处，因此该处计了两次：请删除其一。</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Make control points</source>
        <translation>设为控制点</translation>
    </message>
    <message>
        <source>Make check points</source>
        <translation>设为检查点</translation>
    </message>
    <message>
        <source>Remove the worst points until an RMSE …</source>
        <translation>去掉最差的点直到 RMSE …</translation>
    </message>
    <message>
        <source>Thin to an even spread …</source>
        <translation>抽稀为均匀分布 …</translation>
    </message>
    <message>
        <source>Restore what the matcher found</source>
        <translation>恢复匹配方法找到的</translation>
    </message>
    <message>
        <source>Import points from a file …</source>
        <translation>从文件导入点 …</translation>
    </message>
    <message>
        <source>Remove the worst points</source>
        <translation>去掉最差的点</translation>
    </message>
    <message>
        <source>Target RMSE, reference pixels:</source>
        <translation>目标 RMSE，参考像素：</translation>
    </message>
    <message>
        <source>Thin to an even spread</source>
        <translation>抽稀为均匀分布</translation>
    </message>
    <message>
        <source>Points to keep, in addition to locked ones:</source>
        <translation>除锁定的点外保留的点数：</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>导入点</translation>
    </message>
    <message>
        <source>Points (*.points *.csv *.txt *.gpkg *.geojson *.xml);;All files (*)</source>
        <translation>点 (*.points *.csv *.txt *.gpkg *.geojson *.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>{0} points were imported.</source>
        <translation>导入了 {0} 个点。</translation>
    </message>
    <message>
        <source>{0} have no position on the rasters and were left out.</source>
        <translation>{0} 个在栅格上没有位置，已略去。</translation>
    </message>
    <message>
        <source>{0} existed already.</source>
        <translation>{0} 个已存在。</translation>
    </message>
    <message>
        <source>{0} are outside the rasters, so they are not in use.</source>
        <translation>{0} 个在栅格之外，因此未使用。</translation>
    </message>
</context>
<context>
    <name>ReviewParts</name>
    <message>
        <source>On the map</source>
        <translation>在地图上</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>约剩 {0} 分钟</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>正在取消 …</translation>
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
        <translation>可选，如：港口，密集住宅</translation>
    </message>
    <message>
        <source>No layer</source>
        <translation>无图层</translation>
    </message>
    <message>
        <source>Shared by all matchers</source>
        <translation>所有匹配方法共用</translation>
    </message>
    <message>
        <source>The matcher&apos;s own</source>
        <translation>匹配方法自己的</translation>
    </message>
    <message>
        <source>What is in the &amp;scene?</source>
        <translation>场景中有什么？(&amp;S)</translation>
    </message>
    <message>
        <source>Or a land-co&amp;ver layer</source>
        <translation>或土地覆盖图层(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Coarse search</source>
        <translation>粗搜索(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Find more points where there are none</source>
        <translation>在没有点处寻找更多点</translation>
    </message>
    <message>
        <source>Match again around the current transform</source>
        <translation>在当前变换周围重新匹配</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>正在取消 …</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Working size: the long side of the images in the coarse search, in pixels</source>
        <translation>工作尺寸：粗搜索中图像的长边，像素</translation>
    </message>
    <message>
        <source>Random seed: the same seed gives the same result</source>
        <translation>随机种子：相同的种子给出相同的结果</translation>
    </message>
</context>
<context>
    <name>SheetsRow</name>
    <message>
        <source>Sheet index, if there is one</source>
        <translation>图幅索引（如有）</translation>
    </message>
    <message>
        <source>Polygons with the names of the sheets</source>
        <translation>含图幅名称的多边形</translation>
    </message>
    <message>
        <source>The polygon that a file is named after says where its map lies</source>
        <translation>与文件同名的多边形说明其地图的位置</translation>
    </message>
    <message>
        <source>Field with the names of the sheets</source>
        <translation>含图幅名称的字段</translation>
    </message>
    <message>
        <source>&amp;Cut collars</source>
        <translation>裁去图边(&amp;C)</translation>
    </message>
    <message>
        <source>Cut off what lies outside the map frame</source>
        <translation>裁去图廓以外的部分</translation>
    </message>
    <message>
        <source>Where the relative names of a list begin, if not beside it: a folder, or a place in an object store that GDAL reads</source>
        <translation>列表中相对名称的起点（若不在列表旁）：一个文件夹，或 GDAL 能读取的对象存储中的位置</translation>
    </message>
    <message>
        <source>Where names begin</source>
        <translation>名称的起点</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>系列(&amp;E)</translation>
    </message>
    <message>
        <source>The first ten sheets of a reference whose map frames are equally large teach the others where to look; what contradicts them needs review</source>
        <translation>同一参考中图廓大小相同的前十幅图幅为其余图幅指明寻找位置；与之矛盾者需检查</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 中的 {0}</translation>
    </message>
    <message>
        <source>Two layers of one place</source>
        <translation>同一地点的两个图层</translation>
    </message>
    <message>
        <source>An aerial image and a radar scene, both invented. The radar scene lies 200 m off, is turned, and shows the place years later. The moving layer is the one to correct; the reference layer is the one whose position you trust.</source>
        <translation>一幅航空影像和一景雷达影像，都是虚构的。雷达影像偏 200 m，有旋转，显示的是多年以后的地点。待配准图层是要改正的；参考图层是您信任其位置的。</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Click “Match layers”. It takes some seconds, and nothing is written.</source>
        <translation>点击“匹配图层”。需要几秒，不写出任何东西。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The radar scene is drawn where it was registered; it flicks against the aerial image. Press 3 and drag the divider over roads and fields. The keys 1 to 5 are the five ways to compare, H hides the points.</source>
        <translation>雷达影像绘制在其配准的位置，并与航空影像交替闪烁。按 3 并在道路和田地上拖动分隔线。按键 1 至 5 是五种比较方式，H 隐藏点。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Click “Review”. It begins with the worst point: A means right, R means wrong, N is the next one. The line above the patches says when you can stop. “Done” gives the window back.</source>
        <translation>点击“复核”。从最差的点开始：A 表示正确，R 表示错误，N 是下一个。图块上方的一行说明何时可以停止。“完成”恢复窗口。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Click “Apply”. The registered layer is written to a new file and put on top of the map; your files stay as they are. “Undo” takes it back.</source>
        <translation>点击“应用”。配准后的图层写入新文件并置于地图最上层；您的文件保持原样。“撤销”可收回。</translation>
    </message>
</context>
<context>
    <name>UncertaintyRow</name>
    <message>
        <source>How far off the position may be</source>
        <translation>位置可能偏差多少</translation>
    </message>
    <message>
        <source>How far off the rotation may be</source>
        <translation>旋转可能偏差多少</translation>
    </message>
    <message>
        <source>How far off the scale may be</source>
        <translation>比例可能偏差多少</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>应用(&amp;Y)</translation>
    </message>
    <message>
        <source>Writes the registered raster to a new file and puts it on top of the map</source>
        <translation>把配准后的栅格写入新文件并置于地图最上层</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>复核(&amp;V)</translation>
    </message>
    <message>
        <source>Shows the tie points one by one: accept, reject, move, add</source>
        <translation>逐一显示连接点：接受、拒绝、移动、添加</translation>
    </message>
    <message>
        <source>What may help:</source>
        <translation>可能有帮助的：</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Shows the reasons for the verdict, and its figures</source>
        <translation>显示判定的理由及其数字</translation>
    </message>
    <message>
        <source>With &amp;options: CRS, pixels, formats …</source>
        <translation>带选项(&amp;O)：坐标参考系、像素、格式 …</translation>
    </message>
    <message>
        <source>Registered &amp;GeoTIFF …</source>
        <translation>配准后的 GeoTIFF(&amp;G) …</translation>
    </message>
    <message>
        <source>&amp;QGIS Georeferencer points (.points) …</source>
        <translation>QGIS 地理配准工具的点(&amp;Q) (.points) …</translation>
    </message>
    <message>
        <source>&amp;VRT with ground control points …</source>
        <translation>带地面控制点的 VRT(&amp;V) …</translation>
    </message>
    <message>
        <source>Tie points in another &amp;format …</source>
        <translation>其他格式的连接点(&amp;F) …</translation>
    </message>
    <message>
        <source>&amp;Send to the QGIS Georeferencer …</source>
        <translation>发送到 QGIS 地理配准工具(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Place by hand</source>
        <translation>手动放置(&amp;P)</translation>
    </message>
    <message>
        <source>Lays the moving layer over the map, to be dragged to where it belongs</source>
        <translation>把待配准图层叠放在地图上，然后拖到正确位置</translation>
    </message>
    <message>
        <source>The result of {0}; other layers are chosen above.</source>
        <translation>这是 {0} 的结果；上方选择的是其他图层。</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Patches around the point</source>
        <translation>该点周围的图块</translation>
    </message>
    <message>
        <source>Arrow keys move the point by ¼ px, with Shift by 1 px; the wheel zooms</source>
        <translation>方向键把点移动 ¼ px，加 Shift 为 1 px；滚轮缩放</translation>
    </message>
</context>
</TS>
