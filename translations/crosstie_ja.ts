<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <source>The two coordinate reference systems cannot be converted into each other. Check the CRS of both rasters.</source>
        <translation>二つの座標参照系は互いに変換できません。両ラスタの CRS を確認してください。</translation>
    </message>
    <message>
        <source>The CRS “{crs}” is not understood. Name it as EPSG:number.</source>
        <translation>CRS「{crs}」が理解できません。EPSG:番号 で指定してください。</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, about {away:,.0f} pixels from its middle: check that it is the right {role} raster, and the CRS of the points.</source>
        <translation>すべての点が {raster} から遠く、中心から約 {away:,.0f} ピクセル離れています。正しい{role}ラスタか、また点の CRS を確認してください。</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it with x and y swapped: read them with swapped axes (--swap-{side}).</source>
        <translation>すべての点が {raster} から遠く離れていますが、x と y を入れ替えると重なります。軸を入れ替えて読んでください（--swap-{side}）。</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it with x and y swapped and in {crs}: correct their CRS (--crs, or in the file) and read them with swapped axes (--swap-{side}).</source>
        <translation>すべての点が {raster} から遠く離れていますが、x と y を入れ替え {crs} とすると重なります。CRS を直し（--crs、またはファイルで）、軸を入れ替えて読んでください（--swap-{side}）。</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it in {crs}: correct their CRS (--crs, or in the file).</source>
        <translation>すべての点が {raster} から遠く離れていますが、{crs} とすると重なります。CRS を直してください（--crs、またはファイルで）。</translation>
    </message>
    <message>
        <source>{file} is no file of points that Crosstie recognises. Name its format (--from), one of {formats}; for a table give the names of its columns (--columns).</source>
        <translation>{file} は Crosstie が認識できる点のファイルではありません。形式（--from）を {formats} から指定してください。表の場合は列名（--columns）を指定してください。</translation>
    </message>
    <message>
        <source>The name {file} does not say in which format to write. Let it end in {endings}, or choose a format.</source>
        <translation>名前 {file} からは書く形式が分かりません。{endings} で終わらせるか、形式を選んでください。</translation>
    </message>
    <message>
        <source>There is no format {name}. Choose one of {formats}.</source>
        <translation>形式 {name} はありません。{formats} から選んでください。</translation>
    </message>
    <message>
        <source>{file} holds more than {most:,} points. Thin them first.</source>
        <translation>{file} の点は {most:,} 個を超えています。先に間引いてください。</translation>
    </message>
    <message>
        <source>There are no points to write.</source>
        <translation>書き出す点がありません。</translation>
    </message>
    <message>
        <source>Some points have no finite coordinates there. Check the rasters and the CRS.</source>
        <translation>一部の点はそこで有限の座標を持ちません。ラスタと CRS を確認してください。</translation>
    </message>
    <message>
        <source>None of the points is an enabled control point, and this format ({format}) holds no others.</source>
        <translation>有効な基準点が一つもなく、この形式（{format}）はほかの点を保存しません。</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s IIIF address (--image) and its size (--moving); without them only Crosstie reads this annotation.</source>
        <translation>Allmaps には画像の IIIF アドレス（--image）とサイズ（--moving）も必要です。なければ、この注釈を読めるのは Crosstie だけです。</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s IIIF address (--image); without it only Crosstie reads this annotation.</source>
        <translation>Allmaps には画像の IIIF アドレス（--image）も必要です。なければ、この注釈を読めるのは Crosstie だけです。</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s size (--moving); without it only Crosstie reads this annotation.</source>
        <translation>Allmaps には画像のサイズ（--moving）も必要です。なければ、この注釈を読めるのは Crosstie だけです。</translation>
    </message>
    <message>
        <source>A georeference annotation needs longitudes and latitudes, but the CRS of these points is not known: say which it is (--crs EPSG:number).</source>
        <translation>ジオリファレンス注釈には経度と緯度が必要ですが、点の CRS が不明です。指定してください（--crs EPSG:番号）。</translation>
    </message>
    <message>
        <source>This format ({format}) does not say in which CRS its map coordinates are: in {crs}.</source>
        <translation>この形式（{format}）は地図座標の CRS を示しません：{crs} です。</translation>
    </message>
    <message>
        <source>{count} points that are not enabled were left out, as this format ({format}) cannot hold them.</source>
        <translation>有効でない点 {count} 個を省きました。この形式（{format}）では保存できません。</translation>
    </message>
    <message>
        <source>{count} check points are written as not enabled, as this format ({format}) does not know them.</source>
        <translation>検証点 {count} 個は無効として書き出されます。この形式（{format}）には検証点がありません。</translation>
    </message>
    <message>
        <source>Heights were left out, as this format ({format}) does not hold them.</source>
        <translation>高さを省きました。この形式（{format}）は高さを保存しません。</translation>
    </message>
    <message>
        <source>{count} check points were left out, as this format ({format}) does not know them.</source>
        <translation>検証点 {count} 個を省きました。この形式（{format}）には検証点がありません。</translation>
    </message>
    <message>
        <source>{file} is not a text file. Choose a file of points.</source>
        <translation>{file} はテキストファイルではありません。点のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{text!r} is not a plain file. Save the points to a folder on this computer first.</source>
        <translation>{text!r} は通常のファイルではありません。先に点をこのコンピュータのフォルダに保存してください。</translation>
    </message>
    <message>
        <source>x source, y source, x map, y map (before them an id, after them residuals, or not)</source>
        <translation>元の x、元の y、地図の x、地図の y（前に ID、後に残差があってもよい）</translation>
    </message>
    <message>
        <source>AROSICS&apos; table with the columns {columns}</source>
        <translation>列 {columns} を持つ AROSICS の表</translation>
    </message>
    <message>
        <source>{name} lacks the columns {missing}. Expected is {wanted}.</source>
        <translation>{name} には列 {missing} がありません。必要なもの：{wanted}。</translation>
    </message>
    <message>
        <source>AROSICS&apos; table holds shifts on the moving raster&apos;s own map: give a moving raster with a georeference (--moving), or choose another format.</source>
        <translation>AROSICS の表は移動ラスタ自身の地図上のずれを持ちます。ジオリファレンスのある移動ラスタ（--moving）を指定するか、別の形式を選んでください。</translation>
    </message>
    <message>
        <source>a row of AROSICS&apos; table</source>
        <translation>AROSICS の表の行</translation>
    </message>
    <message>
        <source>a table with a header and the columns moving_x, moving_y, reference_x, reference_y (other names: --columns moving_x=NAME,…)</source>
        <translation>見出しと列 moving_x、moving_y、reference_x、reference_y を持つ表（別の名前：--columns moving_x=NAME,…）</translation>
    </message>
    <message>
        <source>{name} has no columns for the {missing} coordinates; its columns are {columns}. Say which they are: --columns moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME.</source>
        <translation>{name} には {missing} 座標の列がありません。列は {columns} です。どれかを指定してください：--columns moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME。</translation>
    </message>
    <message>
        <source>There is no column {role} to fill; there are {roles}.</source>
        <translation>埋めるべき列 {role} はありません。あるのは {roles} です。</translation>
    </message>
    <message>
        <source>There is no column {column}; the file has {columns}.</source>
        <translation>列 {column} はありません。ファイルにあるのは {columns} です。</translation>
    </message>
    <message>
        <source>{name} holds more than {most:,} points. Thin them first.</source>
        <translation>{name} の点は {most:,} 個を超えています。先に間引いてください。</translation>
    </message>
    <message>
        <source>a row of a table</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>four coordinates (numbers with a decimal point)</source>
        <translation>四つの座標（小数点を使う数）</translation>
    </message>
    <message>
        <source>four coordinates (numbers with a decimal point); with decimal commas the separator must be a semicolon or a tab</source>
        <translation>四つの座標（小数点を使う数）。小数コンマの場合、区切りはセミコロンかタブでなければなりません</translation>
    </message>
    <message>
        <source>four numbers (or five with a height), as ENVI writes them</source>
        <translation>四つの数（高さがあれば五つ）。ENVI が書く形</translation>
    </message>
    <message>
        <source>a GCPList, as GDAL writes it</source>
        <translation>GDAL が書く GCPList</translation>
    </message>
    <message>
        <source>{name} has a control point without Pixel, Line, X and Y: “{shown}”.</source>
        <translation>{name} に Pixel、Line、X、Y のない基準点があります：「{shown}」。</translation>
    </message>
    <message>
        <source>A VRT points to the raster that its control points are for: give the moving raster (--moving).</source>
        <translation>VRT は基準点の属するラスタを指します。移動ラスタを指定してください（--moving）。</translation>
    </message>
    <message>
        <source>GDAL cannot point to the moving raster in a VRT.</source>
        <translation>GDAL は VRT の中で移動ラスタを指すことができません。</translation>
    </message>
    <message>
        <source>a gdal_translate or gdalwarp command with -gcp PIXEL LINE X Y</source>
        <translation>-gcp PIXEL LINE X Y を持つ gdal_translate または gdalwarp コマンド</translation>
    </message>
    <message>
        <source>{name} holds a number that is too large.</source>
        <translation>{name} に大きすぎる数があります。</translation>
    </message>
    <message>
        <source>features with moving_x, moving_y, reference_x and reference_y, or lines of two points</source>
        <translation>moving_x、moving_y、reference_x、reference_y を持つ地物、または二点の線</translation>
    </message>
    <message>
        <source>There is no layer {layer}: choose reference, moving or links.</source>
        <translation>レイヤ {layer} はありません。reference、moving、links から選んでください。</translation>
    </message>
    <message>
        <source>{name}, feature {number} is no link. Expected are {wanted}.</source>
        <translation>{name} の地物 {number} は対応ではありません。必要なもの：{wanted}。</translation>
    </message>
    <message>
        <source>a layer with the fields moving_x, moving_y, reference_x and reference_y, or lines of two points</source>
        <translation>フィールド moving_x、moving_y、reference_x、reference_y を持つレイヤ、または二点の線</translation>
    </message>
    <message>
        <source>{path} cannot be read as a GeoPackage of points: it is no file, or far too large.</source>
        <translation>{path} は点の GeoPackage として読めません。ファイルでないか、大きすぎます。</translation>
    </message>
    <message>
        <source>{name} is not a GeoPackage, or is damaged.</source>
        <translation>{name} は GeoPackage でないか、壊れています。</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} は壊れています。</translation>
    </message>
    <message>
        <source>The GeoPackage cannot be written. Check that the disk has space.</source>
        <translation>GeoPackage を書き込めません。ディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>{name} holds {count:,} points, more than {most:,}. Thin them first.</source>
        <translation>{name} の点は {count:,} 個で、{most:,} 個を超えています。先に間引いてください。</translation>
    </message>
    <message>
        <source>{name} has a feature without its four coordinates. Remove it or fill it in.</source>
        <translation>{name} に四つの座標を持たない地物があります。削除するか補ってください。</translation>
    </message>
    <message>
        <source>{name} has a line that is not of two points. Expected is {wanted}.</source>
        <translation>{name} に二点でない線があります。必要なもの：{wanted}。</translation>
    </message>
    <message>
        <source>a georeference annotation with ground control points (resourceCoords and a Point)</source>
        <translation>地上基準点を持つジオリファレンス注釈（resourceCoords と Point）</translation>
    </message>
    <message>
        <source>{name} has a control point without two pixel coordinates and two degrees.</source>
        <translation>{name} に二つのピクセル座標と二つの度を持たない基準点があります。</translation>
    </message>
    <message>
        <source>Metashape&apos;s table: #Label, X, Y, Z, … and, at its end, Camera, X/Pixel, Y/Pixel</source>
        <translation>Metashape の表：#Label, X, Y, Z, … と、末尾の Camera, X/Pixel, Y/Pixel</translation>
    </message>
    <message>
        <source>{name} names places but not where the image shows them: the columns X/Pixel and Y/Pixel are missing. Add them (column and row from the outer corner of the first pixel).</source>
        <translation>{name} は場所を示しますが、画像上の位置がありません。列 X/Pixel と Y/Pixel がありません。追加してください（最初のピクセルの外角からの列と行）。</translation>
    </message>
    <message>
        <source>a marker with X, Y, X/Pixel and Y/Pixel</source>
        <translation>X、Y、X/Pixel、Y/Pixel を持つマーカー</translation>
    </message>
    <message>
        <source>a marker with a number as its height</source>
        <translation>高さとして数を持つマーカー</translation>
    </message>
    <message>
        <source>OpenDroneMap&apos;s list: a line with the CRS, then x y z column row image</source>
        <translation>OpenDroneMap の一覧：CRS の行、続いて x y z 列 行 画像</translation>
    </message>
    <message>
        <source>OpenDroneMap wants to know the CRS of the points, which is not known: give it (--crs EPSG:number).</source>
        <translation>OpenDroneMap には点の CRS が必要ですが不明です。指定してください（--crs EPSG:番号）。</translation>
    </message>
    <message>
        <source>{name} holds points of {count} images: {images}. Give the one that is meant as moving raster (--moving).</source>
        <translation>{name} には {count} 枚の画像の点があります：{images}。移動ラスタにあたるものを指定してください（--moving）。</translation>
    </message>
    <message>
        <source>{name} holds no points. Choose a file that the Georeferencer has saved.</source>
        <translation>{name} に点がありません。ジオリファレンサが保存したファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} has a line without four numbers: “{line}”. Expected are mapX, mapY, sourceX, sourceY with decimal points, separated by commas.</source>
        <translation>{name} に四つの数のない行があります：「{line}」。必要なのは mapX、mapY、sourceX、sourceY で、小数点を使いコンマで区切ります。</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>These points hold pixels of the {role} raster, but map coordinates are wanted: {give}</source>
        <translation>これらの点は{role}ラスタのピクセルを持ちますが、地図座標が必要です：{give}</translation>
    </message>
    <message>
        <source>These points hold coordinates of the {role} raster, but not whether they are pixels or on a map: {give}</source>
        <translation>これらの点は{role}ラスタの座標を持ちますが、ピクセルか地図上かが不明です：{give}</translation>
    </message>
    <message>
        <source>These points hold map coordinates, but pixels of the {role} raster are wanted: {give}</source>
        <translation>これらの点は地図座標を持ちますが、{role}ラスタのピクセルが必要です：{give}</translation>
    </message>
    <message>
        <source>Points of the {role} lie where the coordinate reference system has no place: check their CRS, and whether x and y (longitude and latitude) are swapped.</source>
        <translation>{role}の点が座標参照系の定義されない場所にあります。CRS と、x と y（経度と緯度）が入れ替わっていないかを確認してください。</translation>
    </message>
    <message>
        <source>give the {role} raster (--{option}), with its georeference.</source>
        <translation>ジオリファレンスのある{role}ラスタ（--{option}）を指定してください。</translation>
    </message>
    <message>
        <source>There is no file of points {path}. Check its name.</source>
        <translation>点のファイル {path} はありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>{name} holds no enabled points. Enable two at least.</source>
        <translation>{name} に有効な点がありません。少なくとも二つを有効にしてください。</translation>
    </message>
    <message>
        <source>{name} is no file of points that Crosstie recognises. Give a table with the columns moving_col, moving_row, reference_col and reference_row, or convert the file first (“convert-points”).</source>
        <translation>{name} は Crosstie が認識できる点のファイルではありません。列 moving_col、moving_row、reference_col、reference_row を持つ表を使うか、先に変換してください（「convert-points」）。</translation>
    </message>
    <message>
        <source>{count} tie points that are not enabled were left out.</source>
        <translation>有効でないタイポイント {count} 個を省きました。</translation>
    </message>
    <message>
        <source>{written} of {count} tie points were written, evenly spread.</source>
        <translation>{count} 個のタイポイントのうち {written} 個を均等に書きました。</translation>
    </message>
    <message>
        <source>{written} of {count} tie points were written, evenly spread; the other {left} were left out, as many points make readers of this format ({format}) slow.</source>
        <translation>{count} 個のタイポイントのうち {written} 個を均等に書きました。残り {left} 個は、点が多いとこの形式（{format}）の読み込みが遅くなるため省きました。</translation>
    </message>
    <message>
        <source>There is not enough memory. Choose a smaller area, or close other programs.</source>
        <translation>メモリが足りません。範囲を小さくするか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({error}). Please report it with its details.</source>
        <translation>予期しない問題が起きました（{error}）。詳細とともに報告してください。</translation>
    </message>
    <message>
        <source>The camera model says nothing about this patch: choose an area inside both images.</source>
        <translation>カメラモデルはこの部分について何も示しません。両画像の内側の範囲を選んでください。</translation>
    </message>
    <message>
        <source>An affine camera needs a patch with an area and two different heights.</source>
        <translation>アフィンカメラには面積のある部分と二つの異なる高さが必要です。</translation>
    </message>
    <message>
        <source>An affine camera needs places that do not lie in one plane.</source>
        <translation>アフィンカメラには一平面上にない場所が必要です。</translation>
    </message>
    <message>
        <source>It takes {count} points to tell a transform of the kind “{transform}” from a straight one.</source>
        <translation>「{transform}」の変換を直線的な変換と区別するには {count} 点が必要です。</translation>
    </message>
    <message>
        <source>These points determine one transform alone: {transform}.</source>
        <translation>これらの点で決まる変換は一つだけです：{transform}。</translation>
    </message>
    <message>
        <source>The simplest transform was chosen ({transform}): there are too few points to test a richer one.</source>
        <translation>最も単純な変換（{transform}）を選びました。より豊かな変換を試すには点が少なすぎます。</translation>
    </message>
    <message>
        <source>The {transform} transform was chosen by how well it does on unseen areas.</source>
        <translation>変換（{transform}）は、見ていない領域での良さで選びました。</translation>
    </message>
    <message>
        <source>It predicts them {percent:.0f} % better than {transform}.</source>
        <translation>{transform} より {percent:.0f} % よく予測します。</translation>
    </message>
    <message>
        <source>The simpler {transform} transform does not fit.</source>
        <translation>より単純な変換（{transform}）は合いません。</translation>
    </message>
    <message>
        <source>The richer {transform} transform is not clearly better ({percent:.0f} %).</source>
        <translation>より豊かな変換（{transform}）は明らかに良くはありません（{percent:.0f} %）。</translation>
    </message>
    <message>
        <source>It folds the image over around x {x:.0f}, y {y:.0f} px ({percent:.2g} % of the area)</source>
        <translation>x {x:.0f}、y {y:.0f} px 付近で画像が折り重なります（面積の {percent:.2g} %）</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable. {folds}: check the points there for wrong ones, or choose a simpler transform or more smoothing.</source>
        <translation>変換（{transform}）は使えません。{folds}。そこに誤った点がないか確認するか、より単純な変換か強い平滑化を選んでください。</translation>
    </message>
    <message>
        <source>The two views see the ground from nearly the same direction: {moved:.2f} px of parallax between the lowest and the highest ground. There is no epipolar geometry to use; match them as two maps.</source>
        <translation>二つの画像は地面をほぼ同じ方向から見ています。最低と最高の地面の間の視差は {moved:.2f} px です。使えるエピポーラ幾何がないので、二つの地図として対応付けてください。</translation>
    </message>
    <message>
        <source>All points of one image would lie on one epipolar line: the camera models cannot be right.</source>
        <translation>一方の画像の点がすべて一本のエピポーラ線に乗ります。カメラモデルが正しいはずがありません。</translation>
    </message>
    <message>
        <source>An epipolar geometry takes five different matches; there are {count}: add some.</source>
        <translation>エピポーラ幾何には五つの異なる対応が必要です。{count} 個しかありません。追加してください。</translation>
    </message>
    <message>
        <source>Fewer than five matches agree on one epipolar geometry: add some, or correct wrong ones.</source>
        <translation>一つのエピポーラ幾何に合う対応が五つ未満です。追加するか、誤ったものを直してください。</translation>
    </message>
    <message>
        <source>The matches lie in one plane (or the two views have no parallax), so no epipolar geometry follows from them: use the camera models, or match the images as two maps.</source>
        <translation>対応が一平面上にある（または視差がない）ため、エピポーラ幾何は求まりません。カメラモデルを使うか、二つの地図として対応付けてください。</translation>
    </message>
    <message>
        <source>“{kind}” is no transform; known are {names}</source>
        <translation>「{kind}」は変換ではありません。知られているのは {names} です</translation>
    </message>
    <message>
        <source>numbers of the {transform} transform are out of range</source>
        <translation>変換（{transform}）の数が範囲外です</translation>
    </message>
    <message>
        <source>its parts do not fit each other</source>
        <translation>部分どうしが合いません</translation>
    </message>
    <message>
        <source>a number is not finite, or far too large</source>
        <translation>数が有限でないか、大きすぎます</translation>
    </message>
    <message>
        <source>its heights are no grid of at least two by two</source>
        <translation>高さが少なくとも 2 × 2 の格子ではありません</translation>
    </message>
    <message>
        <source>No {transform} transform fits these points; add points or choose a simpler one.</source>
        <translation>これらの点に合う変換（{transform}）はありません。点を追加するか、より単純なものを選んでください。</translation>
    </message>
    <message>
        <source>The {transform} transform folds the image over between its points: check for wrong points or choose a simpler transform.</source>
        <translation>変換（{transform}）は点の間で画像を折り重ねます。誤った点を確認するか、より単純な変換を選んでください。</translation>
    </message>
    <message>
        <source>The {transform} transform would distort the image beyond belief ({stretch:.0f} times longer than wide): check for wrong points or add points further apart.</source>
        <translation>変換（{transform}）は画像を信じがたいほど歪めます（長さが幅の {stretch:.0f} 倍）。誤った点を確認するか、より離れた点を追加してください。</translation>
    </message>
    <message>
        <source>The transform has numbers too large to compute with. Fit it anew.</source>
        <translation>変換の数が大きすぎて計算できません。当てはめ直してください。</translation>
    </message>
    <message>
        <source>the matrix is singular: it squeezes the image to a line</source>
        <translation>行列が特異です：画像を線につぶします</translation>
    </message>
    <message>
        <source>1 more point</source>
        <translation>あと 1 点</translation>
    </message>
    <message>
        <source>{count} more points</source>
        <translation>あと {count} 点</translation>
    </message>
    <message>
        <source>The {transform} transform needs {needed} points at different places, {given} given: add {more}.</source>
        <translation>変換（{transform}）には異なる場所の点が {needed} 個必要ですが、{given} 個です。{more}追加してください。</translation>
    </message>
    <message>
        <source>All points lie on one line, which does not determine the {transform} transform: add a point beside the line.</source>
        <translation>すべての点が一直線上にあり、変換（{transform}）が決まりません。線から外れた点を追加してください。</translation>
    </message>
    <message>
        <source>No triangles can be drawn between the points: add a point beside their line.</source>
        <translation>点の間に三角形を作れません。線から外れた点を追加してください。</translation>
    </message>
    <message>
        <source>The piecewise transform is not usable. {folds}: two points there are swapped or wrong; correct them or choose a smoother transform.</source>
        <translation>三角形ごとの変換は使えません。{folds}。そこの二点が入れ替わっているか誤っています。直すか、より滑らかな変換を選んでください。</translation>
    </message>
    <message>
        <source>its triangles name points that are not there</source>
        <translation>三角形が存在しない点を示しています</translation>
    </message>
    <message>
        <source>The points do not determine the {transform} transform: they lie on a few lines or on one curve. Add points beside them or choose a simpler transform.</source>
        <translation>点から変換（{transform}）が決まりません。少数の線か一本の曲線上にあります。外れた点を追加するか、より単純な変換を選んでください。</translation>
    </message>
    <message>
        <source>Fewer than {needed} of {count} points agree on one {transform} transform: add points, correct wrong ones, or choose a simpler transform.</source>
        <translation>{count} 点のうち一つの変換（{transform}）に合うのが {needed} 個未満です。点を追加するか、誤った点を直すか、より単純な変換を選んでください。</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata is incomplete: use the original product.</source>
        <translation>画像の RPC メタデータが不完全です。元の製品を使ってください。</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata does not hold four times twenty coefficients.</source>
        <translation>画像の RPC メタデータに二十個の係数が四組ありません。</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata holds numbers that are not finite: use the original product.</source>
        <translation>画像の RPC メタデータに有限でない数があります。元の製品を使ってください。</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} names a place off the Earth: use the original product.</source>
        <translation>{name} の RPC メタデータは地球の外を指しています。元の製品を使ってください。</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} does not describe its pixels: no place on the ground is seen in some of them. Use the original product, or remove the RPCs.</source>
        <translation>{name} の RPC メタデータはそのピクセルと合いません。一部のピクセルから地面が見えません。元の製品を使うか、RPC を外してください。</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} seems to belong to another image: its pixels lie {far:.1f} times as far from the middle of the camera&apos;s scene as its rim. Use the original product.</source>
        <translation>{name} の RPC メタデータは別の画像のもののようです。ピクセルがカメラのシーンの中心から縁の {far:.1f} 倍離れています。元の製品を使ってください。</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} folds the ground over: use the original product.</source>
        <translation>{name} の RPC メタデータは地面を折り重ねます。元の製品を使ってください。</translation>
    </message>
    <message>
        <source>Heights go from the lowest to the highest, in metres; {low} to {high} do not.</source>
        <translation>高さは低い方から高い方へメートルで指定します。{low} から {high} は違います。</translation>
    </message>
    <message>
        <source>The camera model of {name} holds for heights of {low:.0f} to {high:.0f} m; {asked_low:.0f} to {asked_high:.0f} m were asked for. Heights are above the ellipsoid.</source>
        <translation>{name} のカメラモデルは高さ {low:.0f} から {high:.0f} m で有効です。求められたのは {asked_low:.0f} から {asked_high:.0f} m です。高さは楕円体からのものです。</translation>
    </message>
    <message>
        <source>The two camera models are made for different heights: they do not show the same ground, or one of them belongs to another image.</source>
        <translation>二つのカメラモデルは異なる高さ用です。同じ地面を示していないか、一方が別の画像のものです。</translation>
    </message>
    <message>
        <source>By their camera models the two images do not overlap: check that they show the same place, and that the RPC metadata is their own.</source>
        <translation>カメラモデルによると二つの画像は重なりません。同じ場所を示しているか、RPC メタデータがそれぞれのものかを確認してください。</translation>
    </message>
    <message>
        <source>A thin-plate spline through {count} points takes too long: thin them to {most}, or allow smoothing.</source>
        <translation>{count} 点を通る薄板スプラインは時間がかかりすぎます。{most} 点に間引くか、平滑化を許してください。</translation>
    </message>
    <message>
        <source>Points {first} and {second} lie at the same place of the moving image but {apart:.3g} px apart on the reference: no exact spline goes through both. Remove one, or allow smoothing.</source>
        <translation>点 {first} と {second} は移動画像では同じ場所ですが、参照では {apart:.3g} px 離れています。両方を通る厳密なスプラインはありません。一方を除くか、平滑化を許してください。</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平行移動</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>アフィン</translation>
    </message>
    <message>
        <source>projective</source>
        <translation>射影</translation>
    </message>
    <message>
        <source>polynomial2</source>
        <translation>二次多項式</translation>
    </message>
    <message>
        <source>polynomial3</source>
        <translation>三次多項式</translation>
    </message>
    <message>
        <source>thin-plate-spline</source>
        <translation>薄板スプライン</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>局所フロー</translation>
    </message>
    <message>
        <source>piecewise</source>
        <translation>三角形ごと</translation>
    </message>
    <message>
        <source>rpc-bias</source>
        <translation>補正したカメラモデル</translation>
    </message>
    <message>
        <source>rpc-bias by shift</source>
        <translation>平行移動で補正したカメラモデル</translation>
    </message>
    <message>
        <source>rpc-bias by affine</source>
        <translation>アフィンで補正したカメラモデル</translation>
    </message>
    <message>
        <source>Only the transform “{name}” reads heights. Choose it, or give no heights.</source>
        <translation>高さを読むのは変換「{name}」だけです。それを選ぶか、高さを与えないでください。</translation>
    </message>
    <message>
        <source>No control point is enabled, so there is nothing to fit a transform to.</source>
        <translation>有効な基準点がないため、変換を当てはめられません。</translation>
    </message>
    <message>
        <source>The points lie on a map, but {raster} of the operation does not.</source>
        <translation>点は地図上にありますが、操作の{raster}は地図上にありません。</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>ラスタ</translation>
    </message>
    <message>
        <source>There is no transform {transform}. Choose auto or one of {names}.</source>
        <translation>変換 {transform} はありません。auto か {names} から選んでください。</translation>
    </message>
    <message>
        <source>An RPC bias needs the image with its camera model: give the moving raster.</source>
        <translation>RPC の補正にはカメラモデルのある画像が必要です。移動ラスタを指定してください。</translation>
    </message>
    <message>
        <source>The points turn the moving raster into its mirror image. If it is none, x and y of one side are swapped: read them with --swap-source or --swap-target.</source>
        <translation>点は移動ラスタを鏡像にします。鏡像でなければ、一方の x と y が入れ替わっています。--swap-source か --swap-target で読んでください。</translation>
    </message>
    <message>
        <source>This JSON file is not a coordinate operation of Crosstie.</source>
        <translation>この JSON ファイルは Crosstie の座標操作ではありません。</translation>
    </message>
    <message>
        <source>The coordinate operation is of version {version}, which this Crosstie does not know: update the plugin.</source>
        <translation>座標操作の版 {version} をこの Crosstie は知りません。プラグインを更新してください。</translation>
    </message>
    <message>
        <source>The coordinate operation is damaged: {problem}.</source>
        <translation>座標操作が壊れています：{problem}。</translation>
    </message>
    <message>
        <source>{file} holds one transform, no alternatives.</source>
        <translation>{file} の変換は一つで、代替はありません。</translation>
    </message>
    <message>
        <source>There is no alternative {number}: the match names {count}. Choose 1 to {count}, or 0 for the registration itself.</source>
        <translation>代替 {number} はありません。この対応付けが挙げるのは {count} 個です。1 から {count}、または位置合わせそのものの 0 を選んでください。</translation>
    </message>
    <message>
        <source>The match names no alternatives: it found one alignment.</source>
        <translation>この対応付けに代替はありません。見つかった整列は一つです。</translation>
    </message>
    <message>
        <source>{file} reports a match without a transform.</source>
        <translation>{file} は変換のない対応付けの報告です。</translation>
    </message>
    <message>
        <source>A reprojected transform cannot be fitted: fit the transform, then choose the target.</source>
        <translation>再投影した変換は当てはめられません。変換を当てはめてから、出力先を選んでください。</translation>
    </message>
    <message>
        <source>A reprojected transform is not saved: save the operation, and choose the target again.</source>
        <translation>再投影した変換は保存されません。操作を保存し、出力先を選び直してください。</translation>
    </message>
    <message>
        <source>The reference lies on no map, so no other CRS, pixel size or extent can be chosen.</source>
        <translation>参照は地図上にないため、別の CRS、ピクセルサイズ、範囲は選べません。</translation>
    </message>
    <message>
        <source>“{crs}” is no coordinate reference system. Give it as EPSG:number.</source>
        <translation>「{crs}」は座標参照系ではありません。EPSG:番号 で指定してください。</translation>
    </message>
    <message>
        <source>The target would have {width:,.0f} × {height:,.0f} pixels. Check its pixel size, extent and CRS.</source>
        <translation>出力は {width:,.0f} × {height:,.0f} ピクセルになります。ピクセルサイズ、範囲、CRS を確認してください。</translation>
    </message>
    <message>
        <source>The extent of the target lies beside the registered raster: it would show nothing of it.</source>
        <translation>出力の範囲が位置合わせしたラスタの外にあり、何も示しません。</translation>
    </message>
    <message>
        <source>That CRS tears the registered raster apart, as many do at 180 degrees or a pole. Choose another one.</source>
        <translation>その CRS では位置合わせしたラスタが裂けます。180 度や極で多くの CRS がそうなります。別のものを選んでください。</translation>
    </message>
    <message>
        <source>A part of the registered raster has no place in that CRS. Choose another one.</source>
        <translation>位置合わせしたラスタの一部はその CRS に場所がありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The registered raster shows a pole, which that CRS tears apart. Choose a polar CRS for the target.</source>
        <translation>位置合わせしたラスタは極を示し、その CRS では裂けます。出力に極の CRS を選んでください。</translation>
    </message>
    <message>
        <source>The pixel size of the target must be greater than zero.</source>
        <translation>出力のピクセルサイズは 0 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>The extent of the target is xmin, ymin, xmax, ymax, each maximum above its minimum.</source>
        <translation>出力の範囲は xmin, ymin, xmax, ymax で、最大は最小より大きくなければなりません。</translation>
    </message>
    <message>
        <source>There is no mode {mode}. Choose one of {modes}.</source>
        <translation>モード {mode} はありません。{modes} から選んでください。</translation>
    </message>
    <message>
        <source>The {transform} transform is not affine, so a geotransform cannot hold it: embed ground control points instead (gcps), or resample.</source>
        <translation>変換（{transform}）はアフィンでないため、ジオトランスフォームに保存できません。地上基準点（gcps）を埋め込むか、リサンプリングしてください。</translation>
    </message>
    <message>
        <source>{raster} has {width} × {height} pixels, but the operation was found for a raster of {needed_width} × {needed_height}: it holds only for rasters of the same geometry.</source>
        <translation>{raster} は {width} × {height} ピクセルですが、操作は {needed_width} × {needed_height} のラスタのものです。同じ形のラスタにだけ有効です。</translation>
    </message>
    <message>
        <source>A shapefile holds shapes of one kind, but {layer} has {kinds}. Write a GeoPackage (.gpkg) instead.</source>
        <translation>シェープファイルは一種類の図形しか持てませんが、{layer} には {kinds} があります。代わりに GeoPackage（.gpkg）を書いてください。</translation>
    </message>
    <message>
        <source>Moving vertices</source>
        <translation>頂点を移動中</translation>
    </message>
    <message>
        <source>{file} would hold {features} features with {shapes} shapes instead of {wanted} with {wanted_shapes}: its format does not hold all of them, or the disk is full. Write a GeoPackage (.gpkg) instead.</source>
        <translation>{file} は地物 {wanted} 個と図形 {wanted_shapes} 個でなく、{features} 個と {shapes} 個になります。形式がすべてを保存できないか、ディスクがいっぱいです。代わりに GeoPackage（.gpkg）を書いてください。</translation>
    </message>
    <message>
        <source>{file} has no ending for a vector file. Use one of {endings}.</source>
        <translation>{file} にベクタファイルの拡張子がありません。{endings} のどれかを使ってください。</translation>
    </message>
    <message>
        <source>{name} is no file of vectors, or leads on to an address. Save its layers as a GeoPackage first.</source>
        <translation>{name} はベクタのファイルでないか、アドレスにつながります。先にレイヤを GeoPackage に保存してください。</translation>
    </message>
    <message>
        <source>{file} cannot be opened as vector layers.</source>
        <translation>{file} はベクタレイヤとして開けません。</translation>
    </message>
    <message>
        <source>There is no layer {name}.</source>
        <translation>レイヤ {name} はありません。</translation>
    </message>
    <message>
        <source>The operation does not say how exact it is, so {name} does not say it either.</source>
        <translation>操作は精度を示していないため、{name} にもありません。</translation>
    </message>
    <message>
        <source>{count} features of {name} lie where the transform is not defined and were left out.</source>
        <translation>{name} の地物 {count} 個は変換の定義されない場所にあり、省きました。</translation>
    </message>
    <message>
        <source>{name} has no CRS: it was taken to be in that of {raster}.</source>
        <translation>{name} に CRS がありません。{raster} と同じと見なしました。</translation>
    </message>
    <message>
        <source>{name} has no CRS, and its coordinates are not on {raster}. Give the layer the CRS in which it was drawn.</source>
        <translation>{name} に CRS がなく、座標が {raster} 上にありません。描いたときの CRS を与えてください。</translation>
    </message>
    <message>
        <source>{layer} would have more than {most:,} vertices: densify less, or split the layer.</source>
        <translation>{layer} の頂点が {most:,} 個を超えます。細分を減らすか、レイヤを分けてください。</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be written in this format.</source>
        <translation>レイヤ {layer} はこの形式では書けません。</translation>
    </message>
    <message>
        <source>The moved features cannot be written. Check that the disk has space.</source>
        <translation>移動した地物を書き込めません。ディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>GDAL says: {reason}</source>
        <translation>GDAL のメッセージ：{reason}</translation>
    </message>
    <message>
        <source>The segments would be cut into far too many pieces: densify less.</source>
        <translation>線分が細かく分かれすぎます。細分を減らしてください。</translation>
    </message>
    <message>
        <source>a vector file of polygons, XMIN,YMIN,XMAX,YMAX, or WKT such as POLYGON((…))</source>
        <translation>ポリゴンのベクタファイル、XMIN,YMIN,XMAX,YMAX、または POLYGON((…)) のような WKT</translation>
    </message>
    <message>
        <source>There is no file {path}. Give {forms}.</source>
        <translation>ファイル {path} はありません。{forms} を指定してください。</translation>
    </message>
    <message>
        <source>{text} is no polygon. Give {forms}.</source>
        <translation>{text} はポリゴンではありません。{forms} を指定してください。</translation>
    </message>
    <message>
        <source>{text} is no coordinate reference system that is known. Give EPSG:number, or WKT.</source>
        <translation>{text} は知られた座標参照系ではありません。EPSG:番号 か WKT を指定してください。</translation>
    </message>
    <message>
        <source>The bounding box is empty. Give XMIN,YMIN,XMAX,YMAX, with the smaller numbers first.</source>
        <translation>範囲が空です。XMIN,YMIN,XMAX,YMAX を小さい数から指定してください。</translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate reference system its polygons are. Save it with one, for example as GeoPackage.</source>
        <translation>{name} はポリゴンの座標参照系を示していません。GeoPackage などに、座標参照系とともに保存してください。</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, no file of polygons.</source>
        <translation>{name} はパイプかデバイスで、ポリゴンのファイルではありません。</translation>
    </message>
    <message>
        <source>{name} leads on to an address. Save its polygons as a GeoPackage first.</source>
        <translation>{name} はアドレスにつながります。先にポリゴンを GeoPackage に保存してください。</translation>
    </message>
    <message>
        <source>{name} cannot be read as a file of polygons. Save it as GeoPackage.</source>
        <translation>{name} はポリゴンのファイルとして読めません。GeoPackage に保存してください。</translation>
    </message>
    <message>
        <source>{name} holds no polygons. Draw some, or choose another file.</source>
        <translation>{name} にポリゴンがありません。描くか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} holds polygons in several coordinate reference systems. Save one layer alone.</source>
        <translation>{name} には複数の座標参照系のポリゴンがあります。一つのレイヤだけを保存してください。</translation>
    </message>
    <message>
        <source>The area cannot be found on {raster}, which has no georeference or no CRS. Choose the whole overlap, or give the layer a CRS.</source>
        <translation>{raster} にはジオリファレンスか CRS がないため、範囲が見つかりません。重なり全体を選ぶか、レイヤに CRS を与えてください。</translation>
    </message>
    <message>
        <source>The chosen area lies outside {raster}. Choose an area that it covers.</source>
        <translation>選んだ範囲は {raster} の外です。覆われる範囲を選んでください。</translation>
    </message>
    <message>
        <source>The area to match is not a polygon. Draw it again or choose a polygon layer.</source>
        <translation>対応付けの範囲がポリゴンではありません。描き直すか、ポリゴンレイヤを選んでください。</translation>
    </message>
    <message>
        <source>{file} is open in another program or protected. Close it there, or choose another name.</source>
        <translation>{file} は別のプログラムで開かれているか保護されています。閉じるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written. Free some space or choose another folder.</source>
        <translation>ディスクがいっぱいで {file} を書けませんでした。空きを作るか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{file} cannot be written to {folder}. Check that the disk has space, or choose another folder.</source>
        <translation>{file} を {folder} に書けません。ディスクの空きを確認するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>A file cannot be called {path}. Choose another name.</source>
        <translation>ファイルを {path} と名付けられません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file.</source>
        <translation>{path} はフォルダです。ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device. Give the name of a file.</source>
        <translation>{path} はパイプかデバイスです。ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name or allow it to be overwritten.</source>
        <translation>{file} はすでにあります。別の名前を選ぶか、上書きを許してください。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another one.</source>
        <translation>フォルダ {folder} はありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The name {name}… is too long. Choose a shorter one.</source>
        <translation>名前 {name}… は長すぎます。短いものを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: the folder is read-only. Choose another folder.</source>
        <translation>{folder} には書けません。読み取り専用です。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. Choose another folder.</source>
        <translation>{folder} には書けません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{raster} has no band {band}: choose bands between 1 and {count}.</source>
        <translation>{raster} にバンド {band} はありません。1 から {count} のバンドを選んでください。</translation>
    </message>
    <message>
        <source>{moving} has no camera model (RPC), so there is no bias of one to fit: choose another transform.</source>
        <translation>{moving} にはカメラモデル（RPC）がなく、補正できません。別の変換を選んでください。</translation>
    </message>
    <message>
        <source>A camera model needs a map to look at, but {reference} has no georeference and CRS.</source>
        <translation>カメラモデルには見る地図が必要ですが、{reference} にはジオリファレンスと CRS がありません。</translation>
    </message>
    <message>
        <source>{raster} holds no heights on a map: it has no georeference and CRS.</source>
        <translation>{raster} は地図上の高さを持ちません。ジオリファレンスと CRS がありません。</translation>
    </message>
    <message>
        <source>{raster} does not cover the reference: choose heights of the same place.</source>
        <translation>{raster} は参照を覆っていません。同じ場所の高さを選んでください。</translation>
    </message>
    <message>
        <source>{raster} has no heights where the reference lies: choose heights of the same place.</source>
        <translation>{raster} は参照の場所に高さがありません。同じ場所の高さを選んでください。</translation>
    </message>
    <message>
        <source>Its place comes from {count} ground control points, too few to tell how good they are.</source>
        <translation>位置は地上基準点 {count} 個によります。少なすぎて良さが分かりません。</translation>
    </message>
    <message>
        <source>Its place comes from {count} ground control points, good to about {error:.1f} pixels (each judged by the others).</source>
        <translation>位置は地上基準点 {count} 個により、約 {error:.1f} ピクセルの良さです（それぞれをほかの点で判断）。</translation>
    </message>
    <message>
        <source>Its {count} ground control points are not used: they contradict each other or make pixels of an impossible shape. Check their CRS, and whether x and y are swapped.</source>
        <translation>地上基準点 {count} 個は使いません。互いに矛盾するか、ありえない形のピクセルになります。CRS と、x と y が入れ替わっていないかを確認してください。</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ファイルを書き込み中</translation>
    </message>
    <message>
        <source>GDAL reads the format {wanted} but cannot write it. Choose another one, such as GTiff.</source>
        <translation>GDAL は形式 {wanted} を読めますが書けません。GTiff など別のものを選んでください。</translation>
    </message>
    <message>
        <source>GDAL here has no format {name}. Name it as gdalwarp&apos;s -of does, or use .tif.</source>
        <translation>ここの GDAL に形式 {name} はありません。gdalwarp の -of の名前にするか、.tif を使ってください。</translation>
    </message>
    <message>
        <source>{file} has no ending of a format that rasters are written in here. Use one of {endings}.</source>
        <translation>{file} に、ここで書けるラスタ形式の拡張子がありません。{endings} のどれかを使ってください。</translation>
    </message>
    <message>
        <source>The creation option {option!r} is not NAME=VALUE, such as COMPRESS=ZSTD.</source>
        <translation>作成オプション {option!r} は COMPRESS=ZSTD のような NAME=VALUE ではありません。</translation>
    </message>
    <message>
        <source>The format {driver} has no creation option {key}. See gdal.org for its options.</source>
        <translation>形式 {driver} に作成オプション {key} はありません。gdal.org を見てください。</translation>
    </message>
    <message>
        <source>The creation option {key} of {driver} is one of {values}.</source>
        <translation>{driver} の作成オプション {key} は {values} のどれかです。</translation>
    </message>
    <message>
        <source>{file} cannot be written: the format {driver} says “{reason}”. Choose another one, such as .tif, or check that the disk has space.</source>
        <translation>{file} を書けません。形式 {driver} のメッセージ：「{reason}」。.tif など別のものを選ぶか、ディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>Writing overviews</source>
        <translation>オーバービューを書き込み中</translation>
    </message>
    <message>
        <source>There is no way {kind} to mark what lies outside. Choose one of {kinds}.</source>
        <translation>外側を示す方法 {kind} はありません。{kinds} から選んでください。</translation>
    </message>
    <message>
        <source>A nodata value and {kind} exclude each other: choose one of them.</source>
        <translation>nodata 値と {kind} は両立しません。どちらかを選んでください。</translation>
    </message>
    <message>
        <source>The moving raster has no nodata value of its own: say which one to write.</source>
        <translation>移動ラスタに自分の nodata 値がありません。書く値を指定してください。</translation>
    </message>
    <message>
        <source>The nodata value {value:g} does not fit into pixels of type {dtype}, which hold {lowest:g} to {highest:g}. Choose another one, or an alpha band or a mask.</source>
        <translation>nodata 値 {value:g} は型 {dtype} のピクセル（{lowest:g} から {highest:g}）に入りません。別の値か、アルファバンドかマスクを選んでください。</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this place. Choose another one, such as .tif, or ground control points instead of a geotransform or the reverse.</source>
        <translation>形式 {driver} はこの位置を保存できません。.tif など別のものを選ぶか、ジオトランスフォームの代わりに地上基準点を、またはその逆を選んでください。</translation>
    </message>
    <message>
        <source>The CRS of the operation is not understood, so nothing can be written in it.</source>
        <translation>操作の CRS が理解できないため、それでは何も書けません。</translation>
    </message>
    <message>
        <source>the place of a raster is no invertible 3 × 3 matrix</source>
        <translation>ラスタの位置が可逆な 3 × 3 行列ではありません</translation>
    </message>
    <message>
        <source>the raster&apos;s size is none that a raster can have</source>
        <translation>ラスタのサイズがありえないものです</translation>
    </message>
    <message>
        <source>{name} is named by a file, and is no plain raster file on this computer ({path}). It was not opened. Add it to the project as a layer if you trust it.</source>
        <translation>{name} はファイルが指定したもので、このコンピュータの通常のラスタファイルではありません（{path}）。開きませんでした。信頼するならレイヤとしてプロジェクトに追加してください。</translation>
    </message>
    <message>
        <source>{name} holds addresses of other computers, or leads to a file that does. It was not opened. Give the address itself, or save what it shows as a GeoTIFF.</source>
        <translation>{name} はほかのコンピュータのアドレスを含むか、そうしたファイルにつながります。開きませんでした。アドレスそのものを指定するか、示すものを GeoTIFF に保存してください。</translation>
    </message>
    <message>
        <source>Some tie points have no place on the reference&apos;s map: its georeference does not reach them. Leave those points out and export again.</source>
        <translation>一部のタイポイントは参照の地図に場所がありません。ジオリファレンスがそこまで届きません。それらを除いて書き出し直してください。</translation>
    </message>
    <message>
        <source>Some numbers of 64 bits are too large to be resampled exactly: they were rounded to about 15 digits. Register without resampling to keep them.</source>
        <translation>64 ビットの数の一部は大きすぎて正確にリサンプリングできず、約 15 桁に丸めました。保つにはリサンプリングなしで位置合わせしてください。</translation>
    </message>
    <message>
        <source>Its place comes from a camera model (RPC) at a constant height of {height:.0f} m: relief shifts it.</source>
        <translation>位置は一定の高さ {height:.0f} m のカメラモデル（RPC）によります。起伏でずれます。</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this raster: numbers of type {dtype} in bands: {count}. Use .tif.</source>
        <translation>形式 {driver} はこのラスタを保存できません：型 {dtype}、バンド数 {count}。.tif を使ってください。</translation>
    </message>
    <message>
        <source>The format {driver} does not hold which of the pixels are valid. Use .tif.</source>
        <translation>形式 {driver} はどのピクセルが有効かを保存できません。.tif を使ってください。</translation>
    </message>
    <message>
        <source>The window to read of {raster} is empty. Choose a larger area.</source>
        <translation>{raster} の読み込む窓が空です。より広い範囲を選んでください。</translation>
    </message>
    <message>
        <source>{raster} is only {width} × {height} pixels: too small to match. It needs at least {least} pixels on each side.</source>
        <translation>{raster} は {width} × {height} ピクセルしかなく、対応付けるには小さすぎます。各辺に少なくとも {least} ピクセル必要です。</translation>
    </message>
    <message>
        <source>{raster} has stripes without data (value {value:g}) that are not declared as nodata: they were left out.</source>
        <translation>{raster} に、nodata と宣言されていないデータなしの縞（値 {value:g}）があり、省きました。</translation>
    </message>
    <message>
        <source>The polygons to use or ignore do not reach {raster}, which has no georeference or no CRS.</source>
        <translation>使う、または無視するポリゴンが {raster} に届きません。ジオリファレンスか CRS がありません。</translation>
    </message>
    <message>
        <source>{raster} holds nothing to match: it has no valid pixels. Check its nodata value and bands.</source>
        <translation>{raster} に対応付けるものがありません。有効なピクセルがありません。nodata 値とバンドを確認してください。</translation>
    </message>
    <message>
        <source>{raster} holds nothing to match: all its valid pixels have the same value. Choose another band.</source>
        <translation>{raster} に対応付けるものがありません。有効なピクセルがすべて同じ値です。別のバンドを選んでください。</translation>
    </message>
    <message>
        <source>The format {driver} changes numbers a little. Use .tif to keep them.</source>
        <translation>形式 {driver} は数を少し変えます。保つには .tif を使ってください。</translation>
    </message>
    <message>
        <source>A VRT holds no pixels of its own, so nothing can be warped into it: choose another format, or register without resampling (control points or geotransform), which a VRT can hold.</source>
        <translation>VRT は自分のピクセルを持たないため、リサンプリングして書き込めません。別の形式を選ぶか、VRT が保存できるリサンプリングなしの位置合わせ（基準点またはジオトランスフォーム）にしてください。</translation>
    </message>
    <message>
        <source>{raster}: {note}</source>
        <translation>{raster}：{note}</translation>
    </message>
    <message>
        <source>{moving} shows a pole, which the CRS of {reference} tears apart, so their georeferences are not compared. Reproject {reference} to a polar CRS first.</source>
        <translation>{moving} は極を示し、{reference} の CRS では裂けるため、ジオリファレンスを比べません。先に {reference} を極の CRS に再投影してください。</translation>
    </message>
    <message>
        <source>Both rasters carry camera models (RPC): “Match scenes with camera models” in the toolbox follows the relief and gives heights.</source>
        <translation>両方のラスタにカメラモデル（RPC）があります。ツールボックスの「カメラモデルのあるシーンを対応付け」は起伏に従い、高さを与えます。</translation>
    </message>
    <message>
        <source>Neither raster names its CRS: both are taken to be in the same one.</source>
        <translation>どちらのラスタも CRS を示していません。同じと見なします。</translation>
    </message>
    <message>
        <source>The rasters have different CRSs: one was reprojected onto the other for comparison.</source>
        <translation>ラスタの CRS が異なります。比較のため一方を他方に再投影しました。</translation>
    </message>
    <message>
        <source>{raster} names no CRS: its coordinates fit {other}, so they are taken to be in the same one.</source>
        <translation>{raster} は CRS を示していません。座標が {other} と合うため、同じと見なします。</translation>
    </message>
    <message>
        <source>The place of {raster} is not used: it names no CRS, and its coordinates do not fit {other}. Give the layer its CRS.</source>
        <translation>{raster} の位置は使いません。CRS を示さず、座標が {other} と合いません。レイヤに CRS を与えてください。</translation>
    </message>
    <message>
        <source>The nodata value {value:g} of {raster} does not fit its pixels of type {dtype}: it marks nothing.</source>
        <translation>{raster} の nodata 値 {value:g} は型 {dtype} のピクセルに合わず、何も示しません。</translation>
    </message>
    <message>
        <source>{raster} calls band {bands} alpha, but the values there are those of a picture, such as near infrared: used as an image.</source>
        <translation>{raster} はバンド {bands} をアルファと呼びますが、値は近赤外のような画像のものです。画像として使います。</translation>
    </message>
    <message>
        <source>{name} does not exist (any more). Check the path or load the layer again.</source>
        <translation>{name} は（もう）ありません。パスを確認するか、レイヤを読み込み直してください。</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, no raster file.</source>
        <translation>{name} はパイプかデバイスで、ラスタファイルではありません。</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: the file is damaged or of a kind that GDAL does not read.</source>
        <translation>{name} はラスタとして開けません。ファイルが壊れているか、GDAL が読めない種類です。</translation>
    </message>
    <message>
        <source>{raster} was deleted or moved while it was being read. Load the layer again.</source>
        <translation>{raster} は読み込み中に削除または移動されました。レイヤを読み込み直してください。</translation>
    </message>
    <message>
        <source>{raster} cannot be read: the file is damaged. Try to open or convert it with another program.</source>
        <translation>{raster} を読めません。ファイルが壊れています。別のプログラムで開くか変換してみてください。</translation>
    </message>
    <message>
        <source>{name} holds {count} rasters. Choose one of them, such as {example}.</source>
        <translation>{name} には {count} 個のラスタがあります。{example} のように一つを選んでください。</translation>
    </message>
    <message>
        <source>{name} has no bands: it holds nothing to match.</source>
        <translation>{name} にバンドがありません。対応付けるものがありません。</translation>
    </message>
    <message>
        <source>The transform throws a part of {raster} to infinity, so it cannot be written. Choose a simpler transform, such as affine, or add tie points at the edges.</source>
        <translation>変換は {raster} の一部を無限遠に飛ばすため、書けません。アフィンなどより単純な変換を選ぶか、縁にタイポイントを追加してください。</translation>
    </message>
    <message>
        <source>The transform squeezes the raster to nothing, so it cannot be written. Match again.</source>
        <translation>変換はラスタをつぶしてしまうため、書けません。対応付け直してください。</translation>
    </message>
    <message>
        <source>Write it at the moving raster&apos;s own resolution instead.</source>
        <translation>移動ラスタ自身の解像度で書いてください。</translation>
    </message>
    <message>
        <source>The transform is hardly right: check the tie points.</source>
        <translation>変換はほぼ誤りです。タイポイントを確認してください。</translation>
    </message>
    <message>
        <source>The registered raster would have {width:,.0f} × {height:,.0f} pixels ({size_gb:,.0f} GB), while {raster} has {own_width:,} × {own_height:,}. {way_out}</source>
        <translation>位置合わせしたラスタは {width:,.0f} × {height:,.0f} ピクセル（{size_gb:,.0f} GB）になりますが、{raster} は {own_width:,} × {own_height:,} です。{way_out}</translation>
    </message>
    <message>
        <source>{name} is being written by another Crosstie, perhaps in another window. Wait until that is done, or choose another name.</source>
        <translation>{name} は別の Crosstie（別の窓かもしれません）が書き込み中です。終わるのを待つか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{target} is given for two outputs. Choose another name for one of them.</source>
        <translation>{target} が二つの出力に指定されています。一方に別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The name {file} does not say what to write: it must end in {endings}.</source>
        <translation>名前 {file} からは何を書くか分かりません。{endings} で終わる必要があります。</translation>
    </message>
    <message>
        <source>{file} is the file that is being read. Choose another name.</source>
        <translation>{file} は読み込み中のファイルです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The format {driver} does not take this raster: “{reason}”. Choose another one, such as .tif.</source>
        <translation>形式 {driver} はこのラスタを受け付けません：「{reason}」。.tif など別のものを選んでください。</translation>
    </message>
    <message>
        <source>Writing the registered raster</source>
        <translation>位置合わせしたラスタを書き込み中</translation>
    </message>
    <message>
        <source>The {transform} transform cannot carry all of {raster}. {folds}: add tie points there, or choose a simpler transform.</source>
        <translation>変換（{transform}）は {raster} 全体を運べません。{folds}。そこにタイポイントを追加するか、より単純な変換を選んでください。</translation>
    </message>
    <message>
        <source>There is no resampling called {resampling}. Choose one of {resamplings}.</source>
        <translation>リサンプリング {resampling} はありません。{resamplings} から選んでください。</translation>
    </message>
    <message>
        <source>{files} exist already. Allow them to be overwritten, or move them away.</source>
        <translation>{files} はすでにあります。上書きを許すか、移してください。</translation>
    </message>
    <message>
        <source>{raster} has a georeference of its own that counts more than a world file. Write a copy with the new one instead (--without-resampling geotransform or gcps).</source>
        <translation>{raster} にはワールドファイルより優先する自分のジオリファレンスがあります。代わりに新しいものを持つ写しを書いてください（--without-resampling geotransform または gcps）。</translation>
    </message>
    <message>
        <source>Other tie points agree with each other: {direction}.</source>
        <translation>ほかのタイポイントが互いに合います：{direction}。</translation>
    </message>
    <message>
        <source>Another repetition of the pattern: {direction}.</source>
        <translation>模様の別の繰り返し：{direction}。</translation>
    </message>
    <message>
        <source>The pattern looks the same when it is turned: {direction}.</source>
        <translation>模様は回しても同じに見えます：{direction}。</translation>
    </message>
    <message>
        <source>{px:.1f} px to the right</source>
        <translation>右へ {px:.1f} px</translation>
    </message>
    <message>
        <source>{px:.1f} px to the left</source>
        <translation>左へ {px:.1f} px</translation>
    </message>
    <message>
        <source>{px:.1f} px down</source>
        <translation>下へ {px:.1f} px</translation>
    </message>
    <message>
        <source>{px:.1f} px up</source>
        <translation>上へ {px:.1f} px</translation>
    </message>
    <message>
        <source>{across}, {down}</source>
        <translation>{across}、{down}</translation>
    </message>
    <message>
        <source>Looking again with another matcher</source>
        <translation>別の対応付け法でもう一度見ています</translation>
    </message>
    <message>
        <source>Tie points of {matcher} do well on unseen areas, so no other matcher was asked.</source>
        <translation>{matcher}のタイポイントは見ていない領域で良いため、ほかの対応付け法は使いませんでした。</translation>
    </message>
    <message>
        <source>That is {percent:.0f} % better than those of {matcher} alone.</source>
        <translation>{matcher} だけの場合より {percent:.0f} % 良いです。</translation>
    </message>
    <message>
        <source>All tie points together do best on unseen areas.</source>
        <translation>すべてのタイポイントを合わせると、見ていない領域で最良です。</translation>
    </message>
    <message>
        <source>Tie points of {matcher} alone do best on unseen areas and are kept.</source>
        <translation>{matcher}のタイポイントだけが見ていない領域で最良なので、残します。</translation>
    </message>
    <message>
        <source>That is {percent:.0f} % better than all together.</source>
        <translation>全部を合わせた場合より {percent:.0f} % 良いです。</translation>
    </message>
    <message>
        <source>Checking for distortion</source>
        <translation>歪みを確認中</translation>
    </message>
    <message>
        <source>Matching along the distortion</source>
        <translation>歪みに沿って対応付け中</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable for all of the moving raster. {folds}: choose a simpler transform, or a smaller raster.</source>
        <translation>変換（{transform}）は移動ラスタ全体には使えません。{folds}。より単純な変換か、小さいラスタを選んでください。</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable for all of the moving raster. {folds}, so the simpler one stands.</source>
        <translation>変換（{transform}）は移動ラスタ全体には使えません。{folds}。そのため、より単純な変換のままです。</translation>
    </message>
    <message>
        <source>No curved transform is clearly better on unseen areas ({transform}: {percent:.0f} %).</source>
        <translation>見ていない領域で明らかに良い曲がった変換はありません（{transform}：{percent:.0f} %）。</translation>
    </message>
    <message>
        <source>Matching the whole scene, block {number} of {count}</source>
        <translation>シーン全体を対応付け中、{count} 個中 {number} 番目のブロック</translation>
    </message>
    <message>
        <source>Local flow predicts blocks of the scene that it did not see {percent:.0f} % better than an affine transform.</source>
        <translation>局所フローは、見ていないシーンのブロックをアフィン変換より {percent:.0f} % よく予測します。</translation>
    </message>
    <message>
        <source>Local flow does not predict blocks of the scene that it did not see clearly better, so {transform} stands.</source>
        <translation>局所フローは、見ていないシーンのブロックを明らかによく予測しないため、{transform}のままです。</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>当てはめ中</translation>
    </message>
    <message>
        <source>The whole scene was matched at native resolution: {count} tie points, {spacing:.0f} px apart.</source>
        <translation>シーン全体を元の解像度で対応付けました：タイポイント {count} 個、間隔 {spacing:.0f} px。</translation>
    </message>
    <message>
        <source>“{text}” is no spacing of tie points. Give one of {names}, a number of reference pixels such as 40, or a length on the map such as “250 map”.</source>
        <translation>「{text}」はタイポイントの間隔ではありません。{names} のどれか、40 のような参照ピクセル数、または「250 map」のような地図上の長さを指定してください。</translation>
    </message>
    <message>
        <source>A spacing of tie points on the map needs a georeferenced reference. Give it in pixels instead, such as 40.</source>
        <translation>地図上の間隔にはジオリファレンスのある参照が必要です。代わりに 40 のようにピクセルで指定してください。</translation>
    </message>
    <message>
        <source>Neighbouring tie points are off in the same direction, by about {off:.1f} reference pixels: the rasters are distorted against each other in a way that the {transform} transform does not follow.</source>
        <translation>隣り合うタイポイントが同じ方向に約 {off:.1f} 参照ピクセルずれています。ラスタどうしが、変換（{transform}）が追えない形に歪んでいます。</translation>
    </message>
    <message>
        <source>The same result came from the start with {matcher}, which makes it likelier.</source>
        <translation>{matcher} から始めても同じ結果になり、より確からしくなりました。</translation>
    </message>
    <message>
        <source>Tie points of {before} did not convince; those of {after} speak more for one place.</source>
        <translation>{before}のタイポイントは納得できず、{after}のものが一つの場所をより支持します。</translation>
    </message>
    <message>
        <source>Searching window {number} of {count}, about {left:.0f} s left</source>
        <translation>{count} 個中 {number} 番目の窓を探索中、残り約 {left:.0f} 秒</translation>
    </message>
    <message>
        <source>Comparing placements</source>
        <translation>配置を比較中</translation>
    </message>
    <message>
        <source>The land-cover raster {path} has no class that the vocabulary of scenes knows where the reference lies. Give its classes names, use codes of ESA WorldCover, or type what is in the scene.</source>
        <translation>土地被覆ラスタ {path} は、参照の場所に、シーンの語彙が知るクラスがありません。クラスに名前を付けるか、ESA WorldCover のコードを使うか、シーンの内容を入力してください。</translation>
    </message>
    <message>
        <source>The land-cover raster {path} cannot be read.</source>
        <translation>土地被覆ラスタ {path} を読めません。</translation>
    </message>
    <message>
        <source>A land-cover raster says what is in the scene only where it and the reference have a georeference. Type what is in the scene instead.</source>
        <translation>土地被覆ラスタがシーンの内容を示せるのは、それと参照にジオリファレンスがある場合だけです。代わりにシーンの内容を入力してください。</translation>
    </message>
    <message>
        <source>Where the moving layer was placed by hand, “{reference}” has no place. Place it anew, or forget it.</source>
        <translation>移動レイヤを手で置いた場所には「{reference}」がありません。置き直すか、取り消してください。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Searching the mirror image</source>
        <translation>鏡像を探索中</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>判定中</translation>
    </message>
    <message>
        <source>Matching anew with another matcher</source>
        <translation>別の対応付け法で対応付け直しています</translation>
    </message>
    <message>
        <source>High things such as roofs or clouds lie up to {lean:.0f} px beside the ground: {count} tie points on them are left out.</source>
        <translation>屋根や雲など高いものが地面から最大 {lean:.0f} px ずれています。その上のタイポイント {count} 個は省きました。</translation>
    </message>
    <message>
        <source>By their georeferences the two rasters do not overlap: check that they show the same place.</source>
        <translation>ジオリファレンスによると二つのラスタは重なりません。同じ場所を示しているか確認してください。</translation>
    </message>
    <message>
        <source>By its georeference the moving raster lies about {off:,.0f} reference pixels from here, beyond the reference. Check its CRS, and that both show the same place.</source>
        <translation>ジオリファレンスによると移動ラスタはここから約 {off:,.0f} 参照ピクセル離れ、参照の外にあります。CRS と、両方が同じ場所を示すことを確認してください。</translation>
    </message>
    <message>
        <source>The moving raster&apos;s georeference was right to a tenth of a reference pixel.</source>
        <translation>移動ラスタのジオリファレンスは参照の十分の一ピクセルまで正しいものでした。</translation>
    </message>
    <message>
        <source>The moving raster&apos;s georeference was off by about {off:,.1f} reference pixels.</source>
        <translation>移動ラスタのジオリファレンスは約 {off:,.1f} 参照ピクセルずれていました。</translation>
    </message>
    <message>
        <source>The moving raster is a mirror image, as a scan from the wrong side of a film is: the transform turns it over.</source>
        <translation>移動ラスタは、フィルムの裏側からのスキャンのような鏡像です。変換が裏返します。</translation>
    </message>
    <message>
        <source>The whole scene was matched at native resolution, but hardly any of the tie points agree with each other, so they are not used.</source>
        <translation>シーン全体を元の解像度で対応付けましたが、互いに合うタイポイントがほとんどないため使いません。</translation>
    </message>
    <message>
        <source>No placement of the moving raster stands out from chance.</source>
        <translation>移動ラスタのどの配置も偶然より際立ちません。</translation>
    </message>
    <message>
        <source>Choose a smaller area around the place, check that both layers show it, or give two rough points.</source>
        <translation>その場所の周りの小さい範囲を選び、両レイヤがそこを示しているか確認するか、おおよその点を二つ与えてください。</translation>
    </message>
    <message>
        <source>A georeference cannot be off by {px} pixels. Give a number greater than 0, or none where that is unknown.</source>
        <translation>ジオリファレンスのずれを {px} ピクセルにはできません。0 より大きい数を指定するか、不明なら指定しないでください。</translation>
    </message>
    <message>
        <source>The polygons cannot be found on {moving} or {reference}. Give the polygons the coordinate reference system that they were drawn in, or match without them.</source>
        <translation>{moving} または {reference} 上にポリゴンが見つかりません。描いたときの座標参照系を与えるか、使わずに対応付けてください。</translation>
    </message>
    <message>
        <source>The polygons to match in lie outside {name}. Choose polygons that it covers.</source>
        <translation>対応付けるポリゴンが {name} の外です。覆われるポリゴンを選んでください。</translation>
    </message>
    <message>
        <source>Nothing is left of {raster} to match: the polygons to leave out cover all of it. Choose other polygons.</source>
        <translation>{raster} に対応付ける部分が残りません。省くポリゴンが全体を覆っています。別のポリゴンを選んでください。</translation>
    </message>
    <message>
        <source>One rough point is too little here, as no georeference says how large and how turned the moving raster is. Give two rough points.</source>
        <translation>移動ラスタの大きさと向きを示すジオリファレンスがないため、おおよその点一つでは足りません。二つ与えてください。</translation>
    </message>
    <message>
        <source>The rough points are all at one place. Give two that are far from each other.</source>
        <translation>おおよその点がすべて同じ場所です。互いに離れた二つを与えてください。</translation>
    </message>
    <message>
        <source>Rough point {number} is not made of numbers. Give column and row in both rasters.</source>
        <translation>おおよその点 {number} が数でできていません。両ラスタの列と行を指定してください。</translation>
    </message>
    <message>
        <source>Rough point {number} cannot be off by {uncertainty:g} pixels. Give a number of pixels greater than 0.</source>
        <translation>おおよその点 {number} のずれを {uncertainty:g} ピクセルにはできません。0 より大きい数を指定してください。</translation>
    </message>
    <message>
        <source>Rough point {number} lies outside {name}, which has {width} × {height} pixels: column {x:.0f}, row {y:.0f}. Rough points count pixels from the upper left corner.</source>
        <translation>おおよその点 {number} は {width} × {height} ピクセルの {name} の外です：列 {x:.0f}、行 {y:.0f}。左上隅からピクセルを数えます。</translation>
    </message>
    <message>
        <source>The description of the scene is {count} characters long; at most {most} are read. Name a few things that both images show, for example: harbour, river, dense housing.</source>
        <translation>シーンの説明は {count} 文字ですが、読めるのは {most} 文字までです。両画像が示すものを少し挙げてください。例：港、川、密な住宅。</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <translation>{meant} のことですか？</translation>
    </message>
    <message>
        <source>Choose from the list, or leave the field empty.</source>
        <translation>一覧から選ぶか、空のままにしてください。</translation>
    </message>
    <message>
        <source>“{text}” names nothing that the vocabulary of scenes knows. {advice}</source>
        <translation>「{text}」はシーンの語彙にありません。{advice}</translation>
    </message>
    <message>
        <source>The vocabulary of scenes cannot be read: {problem}. Install the plugin again.</source>
        <translation>シーンの語彙を読めません：{problem}。プラグインを入れ直してください。</translation>
    </message>
    <message>
        <source>The vocabulary of scenes names something twice, or nothing: {which}.</source>
        <translation>シーンの語彙に重複か空があります：{which}。</translation>
    </message>
    <message>
        <source>Matching tiles</source>
        <translation>タイルを対応付け中</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>1 % 未満</translation>
    </message>
    <message>
        <source>about {percent:.0f} %</source>
        <translation>約 {percent:.0f} %</translation>
    </message>
    <message>
        <source>{count} of {matches} matches agree on one {transform} transform.</source>
        <translation>{matches} 個の対応のうち {count} 個が一つの変換（{transform}）に合います。</translation>
    </message>
    <message>
        <source>They cover {percent:.0f} % of the overlap.</source>
        <translation>重なりの {percent:.0f} % を覆います。</translation>
    </message>
    <message>
        <source>Look at the tie points first: the chance of being within {px:.3g} px of the ground is {share}.</source>
        <translation>先にタイポイントを見てください。地面から {px:.3g} px 以内にある見込みは{share}です。</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px: which repetition it is was told by where the moving layer was expected, not by the images.</source>
        <translation>模様が {period:.1f} px ごとに繰り返します。どの繰り返しかは、画像でなく移動レイヤの見込み位置から決まりました。</translation>
    </message>
    <message>
        <source>Alignments up to {apart:.0f} px from each other hold in different places, as roofs or clouds and the ground do, and too little tells which of them is the ground.</source>
        <translation>互いに最大 {apart:.0f} px 離れた整列が、屋根や雲と地面のように別々の場所で成り立ち、どれが地面かを示すものが少なすぎます。</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px: one row further would fit as well.</source>
        <translation>模様が {period:.1f} px ごとに繰り返します。一列先でも同じように合います。</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px ({length:.1f} {unit}): one row further would fit as well.</source>
        <translation>模様が {period:.1f} px（{length:.1f} {unit}）ごとに繰り返します。一列先でも同じように合います。</translation>
    </message>
    <message>
        <source>Only {count} matches agree with each other.</source>
        <translation>互いに合う対応は {count} 個だけです。</translation>
    </message>
    <message>
        <source>Most matches ({wrong} of {matches}) disagree with the transform.</source>
        <translation>対応の大半（{matches} 個中 {wrong} 個）が変換に合いません。</translation>
    </message>
    <message>
        <source>Another placement is nearly as good.</source>
        <translation>別の配置もほぼ同じくらい良いです。</translation>
    </message>
    <message>
        <source>The tie points cover only {percent:.0f} % of the overlap.</source>
        <translation>タイポイントは重なりの {percent:.0f} % しか覆いません。</translation>
    </message>
    <message>
        <source>Tested on unseen areas, it is far off.</source>
        <translation>見ていない領域で検証すると大きくずれます。</translation>
    </message>
    <message>
        <source>Chance of being within {px:.3g} px of the ground: {percent:.0f} %.</source>
        <translation>地面から {px:.3g} px 以内にある見込み：{percent:.0f} %。</translation>
    </message>
    <message>
        <source>Chance of being within {px:.3g} px ({length:.3g} {unit}) of the ground: {percent:.0f} %.</source>
        <translation>地面から {px:.3g} px（{length:.3g} {unit}）以内にある見込み：{percent:.0f} %。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Transforms compared</source>
        <translation>変換の比較</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成環境</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Registration report</source>
        <translation>位置合わせの報告</translation>
    </message>
    <message>
        <source>en</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Accepted: the layers match</source>
        <translation>採用：レイヤは一致します</translation>
    </message>
    <message>
        <source>Needs review: check it before you use it</source>
        <translation>要確認：使う前に確かめてください</translation>
    </message>
    <message>
        <source>No reliable match</source>
        <translation>確かな対応付けなし</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>RMSE, px</source>
        <translation>RMSE、px</translation>
    </message>
    <message>
        <source>RMSE by degrees of freedom, px</source>
        <translation>自由度による RMSE、px</translation>
    </message>
    <message>
        <source>RMSE on unseen areas (cross-validated), px</source>
        <translation>見ていない領域の RMSE（交差検証）、px</translation>
    </message>
    <message>
        <source>90 % within, px</source>
        <translation>90 % がこの範囲内、px</translation>
    </message>
    <message>
        <source>RMSE, map units</source>
        <translation>RMSE、地図単位</translation>
    </message>
    <message>
        <source>covered share of the overlap</source>
        <translation>重なりの被覆率</translation>
    </message>
    <message>
        <source>share of the points in use</source>
        <translation>使用中の点の割合</translation>
    </message>
    <message>
        <source>RMSE: the root of the mean of dX² + dY² over the n points, each difference between where the transform puts a point and where it was measured. By degrees of freedom: divided by 2 n less the number of parameters instead of 2 n.</source>
        <translation>RMSE：n 点の dX² + dY² の平均の平方根。差は変換が置く位置と測った位置の差です。自由度による場合は 2 n でなく 2 n からパラメータ数を引いた数で割ります。</translation>
    </message>
    <message>
        <source>control points</source>
        <translation>基準点</translation>
    </message>
    <message>
        <source>check points</source>
        <translation>検証点</translation>
    </message>
    <message>
        <source>There are no residuals to show.</source>
        <translation>示す残差がありません。</translation>
    </message>
    <message>
        <source>RMSE on unseen areas, px</source>
        <translation>見ていない領域の RMSE、px</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>すべての数</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>点がありません。</translation>
    </message>
    <message>
        <source>These are the {most_rows} points with the largest residuals of {count}.</source>
        <translation>{count} 点のうち残差の大きい {most_rows} 点です。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>check point</source>
        <translation>検証点</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Residuals where the moving raster has its tie points, enlarged</source>
        <translation>移動ラスタのタイポイントの場所の残差（拡大）</translation>
    </message>
    <message>
        <source>90 % within {radius:.2f} px</source>
        <translation>90 % が {radius:.2f} px 以内</translation>
    </message>
    <message>
        <source>residual, reference px</source>
        <translation>残差、参照 px</translation>
    </message>
    <message>
        <source>How many tie points have which residual</source>
        <translation>残差ごとのタイポイント数</translation>
    </message>
    <message>
        <source>Chosen by a person, of {count} alignments that hold. {what}</source>
        <translation>成り立つ {count} 個の整列から人が選びました。{what}</translation>
    </message>
    <message>
        <source>The alignment that the match preferred.</source>
        <translation>対応付けが優先した整列。</translation>
    </message>
    <message>
        <source>Its tie points were moved along with it, not measured there: match anew, or check them.</source>
        <translation>タイポイントは整列とともに動かしたもので、そこで測ったものではありません。対応付け直すか、確認してください。</translation>
    </message>
    <message>
        <source>Around the current transform the matcher finds too little. Nothing was changed: correct the points or place the layer by hand, then match anew.</source>
        <translation>現在の変換の周りでは十分に見つかりません。何も変えていません。点を直すかレイヤを手で置いて、対応付け直してください。</translation>
    </message>
    <message>
        <source>There is no transform to look around: three points, well apart, make one.</source>
        <translation>周りを見る変換がありません。十分離れた三点で一つ決まります。</translation>
    </message>
    <message>
        <source>Every cell of the overlap holds a point already.</source>
        <translation>重なりのどのセルにもすでに点があります。</translation>
    </message>
    <message>
        <source>Looking into empty cells</source>
        <translation>空のセルを調べています</translation>
    </message>
    <message>
        <source>There is no transform to match around: three points, well apart, make one.</source>
        <translation>周りを対応付ける変換がありません。十分離れた三点で一つ決まります。</translation>
    </message>
    <message>
        <source>By the current transform the layers do not overlap. Correct the points first.</source>
        <translation>現在の変換ではレイヤが重なりません。先に点を直してください。</translation>
    </message>
    <message>
        <source>Matching around the transform</source>
        <translation>変換の周りを対応付け中</translation>
    </message>
    <message>
        <source>The tie points that were saved here are damaged and cannot be read. Use an older copy, or match again.</source>
        <translation>ここに保存されたタイポイントは壊れていて読めません。古い控えを使うか、対応付け直してください。</translation>
    </message>
    <message>
        <source>The tie points that were saved here come from a newer Crosstie. Update the plugin to read them.</source>
        <translation>ここに保存されたタイポイントは新しい Crosstie のものです。読むにはプラグインを更新してください。</translation>
    </message>
    <message>
        <source>The session cannot be written. Check that the disk has space.</source>
        <translation>セッションを書き込めません。ディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>{name} is no session of Crosstie, so it is not overwritten. Choose another name for the session.</source>
        <translation>{name} は Crosstie のセッションでないため上書きしません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The session {name} is missing. Put it back where it was, or open it from elsewhere.</source>
        <translation>セッション {name} がありません。元の場所に戻すか、別の場所から開いてください。</translation>
    </message>
    <message>
        <source>{name} is far too large for a session.</source>
        <translation>{name} はセッションとしては大きすぎます。</translation>
    </message>
    <message>
        <source>{name} is damaged, or no session of Crosstie. It stays as it is.</source>
        <translation>{name} は壊れているか、Crosstie のセッションではありません。そのままにします。</translation>
    </message>
    <message>
        <source>{title}: {problem}</source>
        <translation>{title}：{problem}</translation>
    </message>
    <message>
        <source>The match has no camera model for {family}. Choose another transform.</source>
        <translation>この対応付けには {family} 用のカメラモデルがありません。別の変換を選んでください。</translation>
    </message>
    <message>
        <source>No control point is in use, so there is nothing to fit: enable or add {count}.</source>
        <translation>使用中の基準点がないため当てはめられません。{count} 個を有効にするか追加してください。</translation>
    </message>
    <message>
        <source>The limits leave no control point in use: loosen them.</source>
        <translation>制限により使用中の基準点がなくなります。緩めてください。</translation>
    </message>
    <message>
        <source>Only {count} points hold it: add some, {least} or more.</source>
        <translation>支える点が {count} 個だけです。{least} 個以上になるよう追加してください。</translation>
    </message>
    <message>
        <source>The points cover only {percent:.0f} % of the overlap: add some in the empty parts.</source>
        <translation>点は重なりの {percent:.0f} % しか覆いません。空いた部分に追加してください。</translation>
    </message>
    <message>
        <source>The match itself was not accepted: check {missing} more points one by one.</source>
        <translation>対応付け自体は採用されていません。あと {missing} 点を一つずつ確認してください。</translation>
    </message>
    <message>
        <source>It lies {moved:.1f} px (RMS) from what the matcher found: check {count} more points one by one.</source>
        <translation>対応付けの結果から {moved:.1f} px（RMS）離れています。あと {count} 点を一つずつ確認してください。</translation>
    </message>
    <message>
        <source>Fitted to {count} tie points, {checked} of them checked by hand.</source>
        <translation>{count} 個のタイポイントに当てはめました。うち {checked} 個は手で確認済みです。</translation>
    </message>
    <message>
        <source>Fitted to {count} tie points.</source>
        <translation>{count} 個のタイポイントに当てはめました。</translation>
    </message>
    <message>
        <source>{count} check points, which the fit does not see, are {rmse_px:.2f} px off (RMSE).</source>
        <translation>当てはめに使わない検証点 {count} 個のずれは {rmse_px:.2f} px（RMSE）です。</translation>
    </message>
    <message>
        <source>There is no transform “{family}”. Choose one of: {names}.</source>
        <translation>変換「{family}」はありません。次から選んでください：{names}。</translation>
    </message>
    <message>
        <source>The layer {table} of {name} is computed, not stored. Save it as a table.</source>
        <translation>{name} のレイヤ {table} は計算されたもので、保存されていません。表として保存してください。</translation>
    </message>
    <message>
        <source>A bias of the kind “{kind}” takes {count} matches; add some.</source>
        <translation>「{kind}」の補正には {count} 個の対応が必要です。追加してください。</translation>
    </message>
    <message>
        <source>The matches do not agree on one bias of the camera models: correct wrong ones.</source>
        <translation>対応がカメラモデルの一つの補正に合いません。誤ったものを直してください。</translation>
    </message>
    <message>
        <source>{count} tie points; {percent:.1f} % within 1 px of their epipolar lines, half of them within {median:.2f} px.</source>
        <translation>タイポイント {count} 個。{percent:.1f} % がエピポーラ線から 1 px 以内、半分が {median:.2f} px 以内です。</translation>
    </message>
    <message>
        <source>The camera models disagree by {off:.2f} px across the epipolar lines, which the {bias} takes up.</source>
        <translation>カメラモデルはエピポーラ線を横切る方向に {off:.2f} px ずれ、{bias} が吸収します。</translation>
    </message>
    <message>
        <source>The ground lies at {low:.0f} to {high:.0f} m above the ellipsoid. A disagreement along the lines cannot be told from height, so heights may be off by a constant.</source>
        <translation>地面は楕円体から {low:.0f} から {high:.0f} m にあります。線に沿うずれは高さと区別できないため、高さに一定の誤差がありえます。</translation>
    </message>
    <message>
        <source>Along epipolar lines the moving raster&apos;s camera model is what is fitted: choose the transform “Camera model (RPC)” or “Automatic”, or another matcher.</source>
        <translation>エピポーラ線に沿う場合、当てはめるのは移動ラスタのカメラモデルです。変換「カメラモデル (RPC)」か「自動」、または別の対応付け法を選んでください。</translation>
    </message>
    <message>
        <source>{count} tie points agree with both camera models.</source>
        <translation>{count} 個のタイポイントが両方のカメラモデルに合います。</translation>
    </message>
    <message>
        <source>Only {count} tie points agree with both camera models: look at them first.</source>
        <translation>両方のカメラモデルに合うタイポイントは {count} 個だけです。先に見てください。</translation>
    </message>
    <message>
        <source>Only {percent:.0f} % of the tie points lie within a pixel of their epipolar lines: look at them first.</source>
        <translation>エピポーラ線から 1 ピクセル以内のタイポイントは {percent:.0f} % だけです。先に見てください。</translation>
    </message>
    <message>
        <source>Searching heights</source>
        <translation>高さを探索中</translation>
    </message>
    <message>
        <source>Matching along epipolar lines</source>
        <translation>エピポーラ線に沿って対応付け中</translation>
    </message>
    <message>
        <source>{raster} has no RPC camera model: choose another matcher, or the original product.</source>
        <translation>{raster} に RPC カメラモデルがありません。別の対応付け法か、元の製品を選んでください。</translation>
    </message>
    <message>
        <source>The matches lie anywhere between the epipolar lines, as by chance: the images show too little in common, or the camera models are not theirs.</source>
        <translation>対応がエピポーラ線の間に偶然のように散らばっています。画像の共通点が少ないか、カメラモデルがそれぞれのものではありません。</translation>
    </message>
    <message>
        <source>Only {count} matches agree with the two camera models. Check that both layers show the same place and carry their own RPCs, or name the lowest and highest ground.</source>
        <translation>二つのカメラモデルに合う対応は {count} 個だけです。両レイヤが同じ場所を示し自分の RPC を持つか確認するか、最低と最高の地面を指定してください。</translation>
    </message>
    <message>
        <source>{name} is not a text file. Choose the right one, or name its format.</source>
        <translation>{name} はテキストファイルではありません。正しいものを選ぶか、形式を指定してください。</translation>
    </message>
    <message>
        <source>{name} holds more than {most:,} lines. Thin the points first: a few hundred are enough for any transform.</source>
        <translation>{name} は {most:,} 行を超えています。先に点を間引いてください。どの変換にも数百点で十分です。</translation>
    </message>
    <message>
        <source>{file} has {size_mb:,.0f} MB, more than the {most_mb} MB that points may take. Thin the points, or choose the right file.</source>
        <translation>{file} は {size_mb:,.0f} MB あり、点に許される {most_mb} MB を超えています。間引くか、正しいファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check its name and its permissions.</source>
        <translation>{path} を読めません。名前と権限を確認してください。</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: {problem}.</source>
        <translation>{name} は正しい JSON ではありません：{problem}。</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{text}” is not {wanted}.</source>
        <translation>{name} の {line} 行目：「{text}」は{wanted}ではありません。</translation>
    </message>
    <message>
        <source>{name} holds no points. Expected is {wanted}.</source>
        <translation>{name} に点がありません。必要なもの：{wanted}。</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>a value in it is missing, or of another kind than it should be</source>
        <translation>値が足りないか、種類が違います</translation>
    </message>
    <message>
        <source>PyTorch is not available ({error}); numpy is used, which is slower.</source>
        <translation>PyTorch が使えません（{error}）。遅い numpy を使います。</translation>
    </message>
    <message>
        <source>No CUDA device was found; the processor is used.</source>
        <translation>CUDA デバイスが見つかりません。プロセッサを使います。</translation>
    </message>
    <message>
        <source>No Apple graphics (MPS) were found; the processor is used.</source>
        <translation>Apple のグラフィックス（MPS）が見つかりません。プロセッサを使います。</translation>
    </message>
    <message>
        <source>Apple graphics (MPS) do not compute with this PyTorch; the processor is used.</source>
        <translation>Apple のグラフィックス（MPS）はこの PyTorch では計算できません。プロセッサを使います。</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory did not suffice; the processor was used.</source>
        <translation>GPU のメモリが足りず、プロセッサを使いました。</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory was short; smaller batches were used.</source>
        <translation>GPU のメモリが少なく、小さいバッチを使いました。</translation>
    </message>
    <message>
        <source>the keypoint matcher</source>
        <translation>キーポイント対応付け</translation>
    </message>
    <message>
        <source>A small network that finds keypoints in both images and says of each where the other image shows it, or that it does not; for large rasters, and for single points placed by hand.</source>
        <translation>両画像のキーポイントを見つけ、それぞれが他方のどこにあるか、またはないかを答える小さなネットワーク。大きいラスタや、手で置いた単独の点に向きます。</translation>
    </message>
    <message>
        <source>the learned matcher</source>
        <translation>学習した対応付け</translation>
    </message>
    <message>
        <source>A network that has learned how places look to different sensors; finds many exact points, also where terrain and change break a single transform.</source>
        <translation>場所が異なるセンサにどう見えるかを学んだネットワーク。地形や変化で単一の変換が成り立たない所でも、多くの正確な点を見つけます。</translation>
    </message>
    <message>
        <source>The matcher “{title}” needs {names}, which this Python does not find. Install it, or choose the matcher “Structure”, which needs nothing.</source>
        <translation>対応付け法「{title}」に必要な {names} がこの Python にありません。入れるか、何も要らない「構造」を選んでください。</translation>
    </message>
    <message>
        <source>The matcher “{title}” needs {names}, which cannot be loaded here. Install it again, or choose the matcher “Structure”, which needs nothing.</source>
        <translation>対応付け法「{title}」に必要な {names} をここで読み込めません。入れ直すか、何も要らない「構造」を選んでください。</translation>
    </message>
    <message>
        <source>These weights hold no encoder that “epimask” can start from: name those of “dgim” of this version, or those of a Swin-v2 with the names of torchvision or timm.</source>
        <translation>これらの重みには「epimask」が始められるエンコーダがありません。この版の「dgim」の重みか、torchvision または timm の名前の Swin-v2 の重みを指定してください。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>{file} を読めません：{problem}。</translation>
    </message>
    <message>
        <source>{file} is no safetensors file. Weights in other formats can run code when they are opened, so convert them first: safetensors.torch.save_file(model.state_dict(), …).</source>
        <translation>{file} は safetensors ファイルではありません。ほかの形式の重みは開くときにコードを実行しうるため、先に変換してください：safetensors.torch.save_file(model.state_dict(), …)。</translation>
    </message>
    <message>
        <source>the matcher along epipolar lines</source>
        <translation>エピポーラ線に沿う対応付け</translation>
    </message>
    <message>
        <source>A network for two satellite scenes with camera models: it looks only where a place can lie.</source>
        <translation>カメラモデルのある二つの衛星シーン用のネットワーク。場所がありうる所だけを見ます。</translation>
    </message>
    <message>
        <source>{name} does not describe a matcher: {problem}.</source>
        <translation>{name} は対応付け法を記述していません：{problem}。</translation>
    </message>
    <message>
        <source>{name} does not describe a matcher: channels: 1 or 3; multiple: 1 to 512; origin: centre or corner; title and description: short texts.</source>
        <translation>{name} は対応付け法を記述していません：channels は 1 か 3、multiple は 1 から 512、origin は centre か corner、title と description は短い文。</translation>
    </message>
    <message>
        <source>{path} is not a matcher: choose a TorchScript file (.pt) or an ONNX file (.onnx).</source>
        <translation>{path} は対応付け法ではありません。TorchScript ファイル（.pt）か ONNX ファイル（.onnx）を選んでください。</translation>
    </message>
    <message>
        <source>There is no matcher file {path}. Choose another one.</source>
        <translation>対応付け法のファイル {path} はありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>A matcher from a file of your own; its confidences are not calibrated.</source>
        <translation>自分のファイルの対応付け法。信頼度は較正されていません。</translation>
    </message>
    <message>
        <source>A matcher of your installation of vismatch; its confidences are not calibrated.</source>
        <translation>入れてある vismatch の対応付け法。信頼度は較正されていません。</translation>
    </message>
    <message>
        <source>the matcher of your file</source>
        <translation>自分のファイルの対応付け法</translation>
    </message>
    <message>
        <source>The matcher {file} could not match two images of {shape} (channels, rows, columns). Its description (a JSON file of its name beside it) says how many channels it wants.</source>
        <translation>対応付け法 {file} は {shape}（チャンネル、行、列）の二つの画像を対応付けられませんでした。説明（隣の同名の JSON ファイル）に必要なチャンネル数があります。</translation>
    </message>
    <message>
        <source>The matcher {file} gave {what} instead of points in both images, (N, 2) each, and perhaps (N,) confidences.</source>
        <translation>対応付け法 {file} は、両画像の点（各 (N, 2)）と信頼度 (N,) の代わりに {what} を返しました。</translation>
    </message>
    <message>
        <source>The matcher {file} gave points of shapes {shapes}, not (N, 2).</source>
        <translation>対応付け法 {file} の点の形は {shapes} で、(N, 2) ではありません。</translation>
    </message>
    <message>
        <source>{path} is not a TorchScript file: write it by torch.jit.script(network).save(…).</source>
        <translation>{path} は TorchScript ファイルではありません。torch.jit.script(network).save(…) で書いてください。</translation>
    </message>
    <message>
        <source>{path} is not an ONNX file that this onnxruntime can run.</source>
        <translation>{path} はこの onnxruntime が実行できる ONNX ファイルではありません。</translation>
    </message>
    <message>
        <source>The matcher {file} takes {count} inputs, not two images.</source>
        <translation>対応付け法 {file} の入力は {count} 個で、二つの画像ではありません。</translation>
    </message>
    <message>
        <source>vismatch could not load “{model}”. Crosstie lets it fetch nothing: run it once by itself, so that its weights lie on your disk.</source>
        <translation>vismatch は「{model}」を読み込めませんでした。Crosstie は何もダウンロードさせません。一度それだけで実行し、重みをディスクに置いてください。</translation>
    </message>
    <message>
        <source>Searching the placement</source>
        <translation>配置を探索中</translation>
    </message>
    <message>
        <source>Finds the place by structure, looks again with the keypoint matcher, keeps the points that verify best.</source>
        <translation>構造で場所を見つけ、キーポイント対応付けでもう一度見て、最もよく検証される点を残します。</translation>
    </message>
    <message>
        <source>Compares edges and lines instead of colours, so it works across sensors; needs nothing installed.</source>
        <translation>色でなく縁と線を比べるため、センサを越えて働きます。何も入れる必要はありません。</translation>
    </message>
    <message>
        <source>A network that has learned how places look to different sensors; needs torch.</source>
        <translation>場所が異なるセンサにどう見えるかを学んだネットワーク。torch が必要です。</translation>
    </message>
    <message>
        <source>A network for two satellite scenes that both come with camera models (RPC): it looks only where a place can lie, and gives heights; needs torch.</source>
        <translation>両方にカメラモデル（RPC）のある二つの衛星シーン用のネットワーク。場所がありうる所だけを見て、高さを与えます。torch が必要です。</translation>
    </message>
    <message>
        <source>Finds keypoints and asks for each where the other image shows it: small, for large rasters; needs torch.</source>
        <translation>キーポイントを見つけ、それぞれが他方のどこにあるかを問います。小さく、大きいラスタ向き。torch が必要です。</translation>
    </message>
    <message>
        <source>A network that listens to words for the scene, yours or those that it finds in the images; needs torch.</source>
        <translation>シーンの言葉（自分のもの、または画像から見つけたもの）を聞くネットワーク。torch が必要です。</translation>
    </message>
    <message>
        <source>There is no matcher “{name}”. Choose one of: {matchers}, file:MATCHER.pt, file:MATCHER.onnx, vismatch:MODEL.</source>
        <translation>対応付け法「{name}」はありません。次から選んでください：{matchers}、file:MATCHER.pt、file:MATCHER.onnx、vismatch:MODEL。</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>the text-assisted matcher</source>
        <translation>言葉で助ける対応付け</translation>
    </message>
    <message>
        <source>A learned matcher that listens to words for the scene, given by you or found in the images; it also bears turns of 35° and scales of 0.7 to 1.3 on its own.</source>
        <translation>与えた、または画像から見つけたシーンの言葉を聞く、学習した対応付け。単独で 35° の回転と 0.7 から 1.3 の縮尺にも耐えます。</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as you named them: {scene}.</source>
        <translation>シーンの記述語（指定したもの）：{scene}。</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as the land cover names them: {listed}.</source>
        <translation>シーンの記述語（土地被覆によるもの）：{listed}。</translation>
    </message>
    <message>
        <source>No descriptor of the scene stood out in the images.</source>
        <translation>画像から際立つシーンの記述語はありませんでした。</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as the images suggested them: {listed}.</source>
        <translation>シーンの記述語（画像が示したもの）：{listed}。</translation>
    </message>
    <message>
        <source>The table of text descriptors lacks {listed}. Leave it out, or make the table and the weights anew (make text-table, make train MODEL=tar).</source>
        <translation>記述語の表に {listed} がありません。省くか、表と重みを作り直してください（make text-table、make train MODEL=tar）。</translation>
    </message>
    <message>
        <source>The file holds no table of text descriptors; run make text-table.</source>
        <translation>このファイルに記述語の表はありません。make text-table を実行してください。</translation>
    </message>
    <message>
        <source>The table of text descriptors is damaged; run make text-table.</source>
        <translation>記述語の表が壊れています。make text-table を実行してください。</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” are missing. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>対応付け法「{name}」の重みがありません。プラグインを入れ直すか、「構造」を選んでください。</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” are damaged or of another version. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>対応付け法「{name}」の重みが壊れているか、別の版です。プラグインを入れ直すか、「構造」を選んでください。</translation>
    </message>
    <message>
        <source>The weights are damaged: {problem}. Install the plugin again.</source>
        <translation>重みが壊れています：{problem}。プラグインを入れ直してください。</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” belong to another version of the plugin. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>対応付け法「{name}」の重みは別の版のプラグインのものです。プラグインを入れ直すか、「構造」を選んでください。</translation>
    </message>
    <message>
        <source>The list of weights is damaged. Install the plugin again.</source>
        <translation>重みの一覧が壊れています。プラグインを入れ直してください。</translation>
    </message>
    <message>
        <source>it would overwrite {path}, which is an input of the list. Name another target.</source>
        <translation>一覧の入力である {path} を上書きします。別の出力先を指定してください。</translation>
    </message>
    <message>
        <source>it would overwrite {path}, which belongs to {other}. Name another target or id.</source>
        <translation>{other} のものである {path} を上書きします。別の出力先か ID を指定してください。</translation>
    </message>
    <message>
        <source>Another batch is at work in the folder {folder}. Wait until it is done, or choose another folder.</source>
        <translation>フォルダ {folder} で別のバッチが動いています。終わるのを待つか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{name} is no list of pairs: the columns moving and reference are needed.</source>
        <translation>{name} はペアの一覧ではありません。列 moving と reference が必要です。</translation>
    </message>
    <message>
        <source>{name}, line {line}: moving and reference must both be given.</source>
        <translation>{name} の {line} 行目：moving と reference の両方が必要です。</translation>
    </message>
    <message>
        <source>{name}, line {line}: no file can have this id.</source>
        <translation>{name} の {line} 行目：この ID を持てるファイルはありません。</translation>
    </message>
    <message>
        <source>{name}, line {line}: the id {own} is there twice. Give every pair its own.</source>
        <translation>{name} の {line} 行目：ID {own} が二度あります。ペアごとに別の ID を付けてください。</translation>
    </message>
    <message>
        <source>{name}, line {line}: {problem}</source>
        <translation>{name} の {line} 行目：{problem}</translation>
    </message>
    <message>
        <source>{name}, line {line}: a path or an id is none that this computer could write.</source>
        <translation>{name} の {line} 行目：パスか ID が、このコンピュータで書けないものです。</translation>
    </message>
    <message>
        <source>“{path}” is no plain file on this computer, or leads to another one. A list names plain files only: save it as one first.</source>
        <translation>「{path}」はこのコンピュータの通常のファイルでないか、別のものにつながります。一覧に書けるのは通常のファイルだけです。先に保存してください。</translation>
    </message>
    <message>
        <source>A list does not choose matchers of somebody else. Choose it for all pairs instead.</source>
        <translation>一覧で他人の対応付け法は選べません。代わりに全ペアについて選んでください。</translation>
    </message>
    <message>
        <source>Its worker died {count} times, perhaps for want of memory.</source>
        <translation>作業プロセスが {count} 回落ちました。メモリ不足かもしれません。</translation>
    </message>
    <message>
        <source>The verdict was calibrated on Crosstie&apos;s own matchers, not on this one: check the result by eye.</source>
        <translation>判定は Crosstie 自身の対応付け法で較正されており、これではありません。目で確かめてください。</translation>
    </message>
    <message>
        <source>The heights were not used: only the transform “rpc-bias” reads them.</source>
        <translation>高さは使われませんでした。読むのは変換「rpc-bias」だけです。</translation>
    </message>
    <message>
        <source>The description of the scene was not used: only the matcher “Text-assisted” reads it.</source>
        <translation>シーンの説明は使われませんでした。読むのは「言葉で補助」だけです。</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>The matcher “{title}” has no coarse stage of its own. Choose the matcher “Text-assisted”, or leave the coarse search on.</source>
        <translation>対応付け法「{title}」に自前の粗い段階はありません。「言葉で補助」を選ぶか、粗い探索を有効のままにしてください。</translation>
    </message>
    <message>
        <source>The camera models were not used.</source>
        <translation>カメラモデルは使われませんでした。</translation>
    </message>
    <message>
        <source>Only structure was compared.</source>
        <translation>構造だけを比較しました。</translation>
    </message>
    <message>
        <source>The uncertainty of rough points means nothing without rough points. Give some, or leave it out.</source>
        <translation>おおよその点の不確かさは、おおよその点がなければ意味がありません。点を与えるか、省いてください。</translation>
    </message>
    <message>
        <source>“{text}” is no rough point. Give column and row in the moving raster, column and row in the reference and, if wanted, how many pixels of the reference it may be off.</source>
        <translation>「{text}」はおおよその点ではありません。移動ラスタの列と行、参照の列と行、必要なら参照の何ピクセルまでずれうるかを指定してください。</translation>
    </message>
    <message>
        <source>“{text}” cannot be chosen. Choose one of {names}.</source>
        <translation>「{text}」は選べません。{names} から選んでください。</translation>
    </message>
    <message>
        <source>“{text}” names no bands. Give numbers from 1 on, such as 1 or 4,3,2.</source>
        <translation>「{text}」はバンドを示していません。1 や 4,3,2 のように 1 からの数を指定してください。</translation>
    </message>
    <message>
        <source>“{text}” is not possible. Give a whole number from {low} to {high}.</source>
        <translation>「{text}」はできません。{low} から {high} の整数を指定してください。</translation>
    </message>
    <message>
        <source>“{text}” is no distance. Give a number of pixels greater than 0.</source>
        <translation>「{text}」は距離ではありません。0 より大きいピクセル数を指定してください。</translation>
    </message>
    <message>
        <source>The extra Python folder {root} holds packages for {found}, but QGIS runs {version}. Make a new one by the command below, or choose another folder in the settings.</source>
        <translation>追加の Python フォルダ {root} には {found} 用のパッケージがありますが、QGIS は {version} です。下のコマンドで新しく作るか、設定で別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The extra Python folder {root} does not exist. Choose another one in the settings or leave it empty.</source>
        <translation>追加の Python フォルダ {root} はありません。設定で別のものを選ぶか空にしてください。</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be read. Repair its data source or remove it.</source>
        <translation>レイヤ「{layer}」を読めません。データソースを直すか、外してください。</translation>
    </message>
    <message>
        <source>The layer “{layer}” has {count} band(s), so there is no band {band}. Choose the bands again.</source>
        <translation>レイヤ「{layer}」のバンドは {count} 個で、バンド {band} はありません。選び直してください。</translation>
    </message>
    <message>
        <source>The layer “{layer}” holds no polygons. Choose a polygon layer.</source>
        <translation>レイヤ「{layer}」にポリゴンがありません。ポリゴンレイヤを選んでください。</translation>
    </message>
    <message>
        <source>No polygon of the layer “{layer}” is selected. Select some or use all.</source>
        <translation>レイヤ「{layer}」でポリゴンが選択されていません。選択するか、すべて使ってください。</translation>
    </message>
    <message>
        <source>The layer “{name}” is empty: there is no polygon to use. Draw one or choose another.</source>
        <translation>レイヤ「{name}」は空です。使うポリゴンがありません。描くか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>This is not a position. Type two numbers.</source>
        <translation>これは位置ではありません。数を二つ入力してください。</translation>
    </message>
    <message>
        <source>This place is outside “{0}” ({1} × {2} px), so the point was not moved.</source>
        <translation>この場所は「{0}」（{1} × {2} px）の外なので、点は動かしませんでした。</translation>
    </message>
    <message>
        <source>{0} points would leave “{1}” ({2} × {3} px), so they were not moved.</source>
        <translation>{0} 点が「{1}」（{2} × {3} px）から出るため、動かしませんでした。</translation>
    </message>
    <message>
        <source>Register raster by operation</source>
        <translation>操作でラスタを位置合わせ</translation>
    </message>
    <message>
        <source>Applies a saved coordinate operation to a raster, or to another raster with the same geometry.</source>
        <translation>保存した座標操作をラスタに、または同じ形の別のラスタに適用します。</translation>
    </message>
    <message>
        <source>Registers a raster by a coordinate operation, written by “Fit transform from points” or “Match layers”. It can be any raster with the same pixels as the one that the operation was found for: other bands, dates or products of a scene. The reference is not needed.

resample writes new pixels, on the grid of the reference or the one chosen here. geotransform and gcps keep the pixels and only set their georeference: by a geotransform, which needs a straight transform, or by a grid of ground control points.</source>
        <translation>「点から変換を当てはめ」または「レイヤを対応付け」が書いた座標操作でラスタを位置合わせします。操作を求めたラスタと同じピクセルを持つものなら何でも使えます：シーンの別のバンド、日付、製品。参照は不要です。

resample は参照の格子またはここで選んだ格子に新しいピクセルを書きます。geotransform と gcps はピクセルを保ち、ジオリファレンスだけを設定します：直線的な変換を要するジオトランスフォーム、または地上基準点の格子によります。</translation>
    </message>
    <message>
        <source>warp,gdalwarp,rectify,georeference,twin,bands,cog,gcp,geotransform</source>
        <translation>warp,gdalwarp,補正,ジオリファレンス,双子,バンド,cog,gcp,ジオトランスフォーム</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation>入力レイヤ</translation>
    </message>
    <message>
        <source>The raster that the operation was found for, or one with the same number of pixels.</source>
        <translation>操作を求めたラスタ、またはピクセル数が同じもの。</translation>
    </message>
    <message>
        <source>Coordinate operation</source>
        <translation>座標操作</translation>
    </message>
    <message>
        <source>A file written by “Fit transform from points” or “Match layers”.</source>
        <translation>「点から変換を当てはめ」または「レイヤを対応付け」が書いたファイル。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Write new pixels, or only set the georeference.</source>
        <translation>新しいピクセルを書くか、ジオリファレンスだけを設定します。</translation>
    </message>
    <message>
        <source>Resampling method</source>
        <translation>リサンプリングの方法</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>位置合わせ済み</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>代替</translation>
    </message>
    <message>
        <source>Target CRS</source>
        <translation>出力の CRS</translation>
    </message>
    <message>
        <source>Output file resolution</source>
        <translation>出力ファイルの解像度</translation>
    </message>
    <message>
        <source>Output extent</source>
        <translation>出力範囲</translation>
    </message>
    <message>
        <source>Additional creation options</source>
        <translation>追加の作成オプション</translation>
    </message>
    <message>
        <source>Add overviews</source>
        <translation>オーバービューを追加</translation>
    </message>
    <message>
        <source>auto: nearest for classes and palettes, otherwise one that keeps detail. The others as in gdalwarp.</source>
        <translation>auto：分類とパレットは最近傍、ほかは細部を保つもの。残りは gdalwarp と同じです。</translation>
    </message>
    <message>
        <source>Empty: the reference&apos;s.</source>
        <translation>空：参照と同じ。</translation>
    </message>
    <message>
        <source>Width and height of a pixel in units of the target CRS. Empty: the reference&apos;s.</source>
        <translation>出力 CRS の単位でのピクセルの幅と高さ。空：参照と同じ。</translation>
    </message>
    <message>
        <source>Another alignment that the report of a match names: its place there, counted from 1. 0: the registration.</source>
        <translation>対応付けの報告が挙げる別の整列：1 から数えた順番。0：位置合わせそのもの。</translation>
    </message>
    <message>
        <source>In the target CRS. Empty: all of the registered raster.</source>
        <translation>出力 CRS で。空：位置合わせしたラスタ全体。</translation>
    </message>
    <message>
        <source>GDAL creation options of the output format, for example COMPRESS=ZSTD|PREDICTOR=2.</source>
        <translation>出力形式の GDAL 作成オプション。例：COMPRESS=ZSTD|PREDICTOR=2。</translation>
    </message>
    <message>
        <source>Smaller copies inside a GeoTIFF, for quick display.</source>
        <translation>すばやい表示のための、GeoTIFF 内の縮小版。</translation>
    </message>
    <message>
        <source>The moving and the reference layer are the same. Choose two different ones.</source>
        <translation>移動レイヤと参照レイヤが同じです。別の二つを選んでください。</translation>
    </message>
    <message>
        <source>To install it: {0}</source>
        <translation>入れるには：{0}</translation>
    </message>
    <message>
        <source>Register many rasters</source>
        <translation>多数のラスタを位置合わせ</translation>
    </message>
    <message>
        <source>Registers all pairs of a list; after an interruption it continues where it stopped.</source>
        <translation>一覧の全ペアを位置合わせします。中断後は止まった所から続けます。</translation>
    </message>
    <message>
        <source>many,list,series,bulk,register,coregistration,resume</source>
        <translation>多数,一覧,連続,一括,位置合わせ,再開</translation>
    </message>
    <message>
        <source>List of pairs</source>
        <translation>ペアの一覧</translation>
    </message>
    <message>
        <source>CSV with a header; relative paths start from its folder.</source>
        <translation>見出しのある CSV。相対パスはそのフォルダから。</translation>
    </message>
    <message>
        <source>auto: chosen for the data.</source>
        <translation>auto：データに応じて選びます。</translation>
    </message>
    <message>
        <source>Output grid</source>
        <translation>出力の格子</translation>
    </message>
    <message>
        <source>The grid of the output.</source>
        <translation>出力の格子。</translation>
    </message>
    <message>
        <source>Also write rasters that need review</source>
        <translation>要確認のラスタも書く</translation>
    </message>
    <message>
        <source>Matches that are probably right, but not certainly.</source>
        <translation>おそらく正しいが確かではない対応付け。</translation>
    </message>
    <message>
        <source>Write no rasters</source>
        <translation>ラスタを書かない</translation>
    </message>
    <message>
        <source>Only coordinate operations and results; use “Register raster by operation” afterwards.</source>
        <translation>座標操作と結果だけ。後で「操作でラスタを位置合わせ」を使います。</translation>
    </message>
    <message>
        <source>Write a full report of each pair</source>
        <translation>ペアごとに完全な報告を書く</translation>
    </message>
    <message>
        <source>An HTML page with inputs, transform, accuracy, figures and points, beside the operation.</source>
        <translation>操作の隣の HTML ページ。入力、変換、精度、図、点。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>no reliable match</source>
        <translation>確かな対応付けなし</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Pairs: {0}</source>
        <translation>ペア：{0}</translation>
    </message>
    <message>
        <source>Convert and thin tie points</source>
        <translation>タイポイントの変換と間引き</translation>
    </message>
    <message>
        <source>Converts tie points between QGIS, GDAL, ENVI, ArcGIS, Metashape, AROSICS, IIIF and tables.</source>
        <translation>QGIS、GDAL、ENVI、ArcGIS、Metashape、AROSICS、IIIF、表の間でタイポイントを変換します。</translation>
    </message>
    <message>
        <source>Reads tie points (ground control points) of any of these programs and writes them for another one, without loss where its format allows; the log lists what cannot be kept.

Rasters are needed if one format has pixel coordinates and the other map coordinates. A limit keeps points that cover the image evenly, those with higher confidence first.</source>
        <translation>これらのプログラムのタイポイント（地上基準点）を読み、別のもののために、形式が許す限り損失なく書きます。保てないものはログに並びます。

一方がピクセル座標で他方が地図座標ならラスタが必要です。上限を設けると、画像を均等に覆う点を、信頼度の高い順に残します。</translation>
    </message>
    <message>
        <source>gcp,ground control points,links,georeferencer,filter,thin,convert,export,import</source>
        <translation>gcp,地上基準点,対応,ジオリファレンサ,絞り込み,間引き,変換,書き出し,読み込み</translation>
    </message>
    <message>
        <source>Format to write</source>
        <translation>書く形式</translation>
    </message>
    <message>
        <source>auto: by the file extension.</source>
        <translation>auto：拡張子による。</translation>
    </message>
    <message>
        <source>Largest number of points</source>
        <translation>点の最大数</translation>
    </message>
    <message>
        <source>They cover the moving image evenly, those with higher confidence first. Empty: all.</source>
        <translation>移動画像を均等に、信頼度の高い順に覆います。空：すべて。</translation>
    </message>
    <message>
        <source>Leave out points that are not enabled</source>
        <translation>有効でない点を省く</translation>
    </message>
    <message>
        <source>Otherwise they are kept if the format can mark them.</source>
        <translation>そうでなければ、形式が印を付けられるなら残します。</translation>
    </message>
    <message>
        <source>GeoJSON shows</source>
        <translation>GeoJSON が示すもの</translation>
    </message>
    <message>
        <source>The raster or map on which the features are shown.</source>
        <translation>地物を示すラスタまたは地図。</translation>
    </message>
    <message>
        <source>Address of the IIIF image, or camera name for Metashape</source>
        <translation>IIIF 画像のアドレス、または Metashape のカメラ名</translation>
    </message>
    <message>
        <source>Empty: the moving raster&apos;s file name.</source>
        <translation>空：移動ラスタのファイル名。</translation>
    </message>
    <message>
        <source>Converted points</source>
        <translation>変換した点</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>点の数</translation>
    </message>
    <message>
        <source>{written} of {count} points written.</source>
        <translation>{count} 点中 {written} 点を書きました。</translation>
    </message>
    <message>
        <source>Evaluate points</source>
        <translation>点で評価</translation>
    </message>
    <message>
        <source>Measures the error of a coordinate operation at points, for example at check points that were not used in the fit.</source>
        <translation>座標操作の誤差を点で測ります。例えば当てはめに使わなかった検証点で。</translation>
    </message>
    <message>
        <source>Compares the positions given by a coordinate operation, written by “Fit transform from points” or “Match layers”, with measured points: root mean square error and the radius that contains 90 % of the errors.

Use points that were not used in the fit to get an independent figure.</source>
        <translation>「点から変換を当てはめ」または「レイヤを対応付け」が書いた座標操作の位置を、測った点と比べます：二乗平均平方根誤差と、誤差の 90 % を含む半径。

独立な値を得るには、当てはめに使わなかった点を使ってください。</translation>
    </message>
    <message>
        <source>gcp,check points,rmse,ce90,residuals,accuracy,quality</source>
        <translation>gcp,検証点,rmse,ce90,残差,精度,品質</translation>
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
        <translation>点から変換を当てはめ</translation>
    </message>
    <message>
        <source>Fits shift, similarity, affine, projective, polynomial, spline, flow or mesh to tie points.</source>
        <translation>タイポイントに平行移動、相似、アフィン、射影、多項式、スプライン、フロー、メッシュを当てはめます。</translation>
    </message>
    <message>
        <source>Fits a transform to the enabled control points of a file and saves it with its accuracy as a coordinate operation, for “Register raster”, “Register vector” and “Evaluate points”.

auto takes the simplest transform that does as well as any other on areas that it has not seen. Transforms that fold or that the points do not determine are refused, with the place of the fold.</source>
        <translation>ファイルの有効な基準点に変換を当てはめ、精度とともに座標操作として保存します。「ラスタを位置合わせ」、「ベクタを位置合わせ」、「点で評価」で使えます。

auto は、見ていない領域でほかのどれにも劣らない最も単純な変換を採ります。折り重なる変換や点から決まらない変換は、折り重なる場所とともに拒否します。</translation>
    </message>
    <message>
        <source>gcp,helmert,polynomial,thin plate spline,tps,delaunay,rubbersheet,rmse,residuals</source>
        <translation>gcp,helmert,多項式,thin plate spline,tps,delaunay,rubbersheet,rmse,残差</translation>
    </message>
    <message>
        <source>Transform type</source>
        <translation>変換の種類</translation>
    </message>
    <message>
        <source>auto: chosen by cross-validation. rpc-bias: needs the moving layer&apos;s camera model.</source>
        <translation>auto：交差検証で選びます。rpc-bias：移動レイヤのカメラモデルが必要です。</translation>
    </message>
    <message>
        <source>Transforms that auto chooses from</source>
        <translation>auto が選ぶ変換</translation>
    </message>
    <message>
        <source>Curved transforms are chosen if there are enough points and they predict clearly better.</source>
        <translation>点が十分にあり、明らかによく予測するなら曲がった変換を選びます。</translation>
    </message>
    <message>
        <source>Leave out points with a larger residual than (pixels)</source>
        <translation>残差がこれより大きい点を省く（ピクセル）</translation>
    </message>
    <message>
        <source>In pixels of the reference. 0: every point is used.</source>
        <translation>参照のピクセルで。0：すべての点を使います。</translation>
    </message>
    <message>
        <source>Smoothing of the spline</source>
        <translation>スプラインの平滑化</translation>
    </message>
    <message>
        <source>0: through every point, as GDAL and the Georeferencer do. Empty: chosen by cross-validation.</source>
        <translation>0：GDAL やジオリファレンサのように全点を通ります。空：交差検証で選びます。</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>HTML ファイル (*.html);;JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Reason for the choice</source>
        <translation>選んだ理由</translation>
    </message>
    <message>
        <source>Match layers</source>
        <translation>レイヤを対応付け</translation>
    </message>
    <message>
        <source>Finds tie points between two rasters of any kind.</source>
        <translation>どんな種類の二つのラスタの間でもタイポイントを見つけます。</translation>
    </message>
    <message>
        <source>Finds tie points and the transform between two rasters of any kind: radar and optical, infrared, scanned maps, elevation models, old and new images.

The rasters may differ in CRS, resolution and rotation, and need no georeference. The verdict is “accepted”, “needs review” (probably right, check it first) or “no reliable match”; then the algorithm stops with the reasons, unless told otherwise.</source>
        <translation>どんな種類の二つのラスタの間でも、タイポイントと変換を見つけます：レーダと光学、赤外、スキャンした地図、標高モデル、新旧の画像。

CRS、解像度、回転は異なってよく、ジオリファレンスも不要です。判定は「採用」、「要確認」（おそらく正しい、先に確認）、「確かな対応付けなし」です。最後の場合、指定がなければ理由を示して止まります。</translation>
    </message>
    <message>
        <source>match,register,registration,coregistration,georeference,tie points,gcp,sar,historical</source>
        <translation>対応付け,位置合わせ,ジオリファレンス,タイポイント,gcp,sar,過去</translation>
    </message>
    <message>
        <source>Stop when there is no reliable match</source>
        <translation>確かな対応付けがなければ止める</translation>
    </message>
    <message>
        <source>Otherwise the algorithm ends without tie points and without a transform.</source>
        <translation>そうでなければ、タイポイントも変換もなしに終わります。</translation>
    </message>
    <message>
        <source>Tie points</source>
        <translation>タイポイント</translation>
    </message>
    <message>
        <source>Ground control points</source>
        <translation>地上基準点</translation>
    </message>
    <message>
        <source>auto: by the file extension; without one, .points of the QGIS Georeferencer.</source>
        <translation>auto：拡張子による。なければ QGIS ジオリファレンサの .points。</translation>
    </message>
    <message>
        <source>Format of the ground control points</source>
        <translation>地上基準点の形式</translation>
    </message>
    <message>
        <source>Transform and report</source>
        <translation>変換と報告</translation>
    </message>
    <message>
        <source>Verdict: accepted, review (needs review) or rejected (no reliable match)</source>
        <translation>判定：accepted（採用）、review（要確認）、rejected（確かな対応付けなし）</translation>
    </message>
    <message>
        <source>Reasons for the verdict</source>
        <translation>判定の理由</translation>
    </message>
    <message>
        <source>Number of tie points in use</source>
        <translation>使用中のタイポイント数</translation>
    </message>
    <message>
        <source>RMSE in reference pixels</source>
        <translation>RMSE（参照ピクセル）</translation>
    </message>
    <message>
        <source>RMSE in map units</source>
        <translation>RMSE（地図単位）</translation>
    </message>
    <message>
        <source>Error on unseen areas, in reference pixels</source>
        <translation>見ていない領域の誤差（参照ピクセル）</translation>
    </message>
    <message>
        <source>Radius that contains 90 % of the residuals, in reference pixels</source>
        <translation>残差の 90 % を含む半径（参照ピクセル）</translation>
    </message>
    <message>
        <source>Share of the overlap that tie points cover</source>
        <translation>タイポイントが覆う重なりの割合</translation>
    </message>
    <message>
        <source>Probability of being within WITHIN_PX of the ground</source>
        <translation>地面から WITHIN_PX 以内にある確率</translation>
    </message>
    <message>
        <source>Distance that the probability is about, in reference pixels</source>
        <translation>確率が指す距離（参照ピクセル）</translation>
    </message>
    <message>
        <source>Distance that the probability is about, in map units</source>
        <translation>確率が指す距離（地図単位）</translation>
    </message>
    <message>
        <source>Match scenes with camera models</source>
        <translation>カメラモデルのあるシーンを対応付け</translation>
    </message>
    <message>
        <source>Finds tie points and their heights between two satellite scenes with RPCs.</source>
        <translation>RPC のある二つの衛星シーンの間でタイポイントと高さを見つけます。</translation>
    </message>
    <message>
        <source>For two scenes with RPC camera models that show the same place from two directions. Tie points are searched along epipolar lines only. Each gets a height above the ellipsoid, and the camera model of the moving scene is corrected (by a shift or an affine transform in its image).

Two views cannot tell an error along the epipolar lines from a height, so all heights may be wrong by the same amount.</source>
        <translation>同じ場所を二方向から示す、RPC カメラモデルのある二つのシーン用です。タイポイントはエピポーラ線に沿ってだけ探します。それぞれに楕円体高が付き、移動シーンのカメラモデルを（画像上の平行移動かアフィンで）補正します。

二つの画像では、エピポーラ線に沿う誤差と高さを区別できないため、すべての高さに同じ誤差がありえます。</translation>
    </message>
    <message>
        <source>rpc,stereo,epipolar,satellite,heights,dsm,tie points,bias compensation</source>
        <translation>rpc,ステレオ,エピポーラ,衛星,高さ,dsm,タイポイント,バイアス補正</translation>
    </message>
    <message>
        <source>Lowest ground</source>
        <translation>最低の地面</translation>
    </message>
    <message>
        <source>Highest ground</source>
        <translation>最高の地面</translation>
    </message>
    <message>
        <source>Metres above the ellipsoid. Empty: all heights that the camera models allow.</source>
        <translation>楕円体からのメートル。空：カメラモデルが許すすべての高さ。</translation>
    </message>
    <message>
        <source>The correction of the camera model of the moving scene.</source>
        <translation>移動シーンのカメラモデルの補正。</translation>
    </message>
    <message>
        <source>Correction of the camera model</source>
        <translation>カメラモデルの補正</translation>
    </message>
    <message>
        <source>Spacing of the tie points in pixels</source>
        <translation>タイポイントの間隔（ピクセル）</translation>
    </message>
    <message>
        <source>Tie points with heights</source>
        <translation>高さのあるタイポイント</translation>
    </message>
    <message>
        <source>Number of tie points</source>
        <translation>タイポイント数</translation>
    </message>
    <message>
        <source>Share of tie points within a pixel of their epipolar line</source>
        <translation>エピポーラ線から 1 ピクセル以内のタイポイントの割合</translation>
    </message>
    <message>
        <source>Median distance of the tie points from their epipolar lines, in pixels</source>
        <translation>タイポイントとエピポーラ線の距離の中央値（ピクセル）</translation>
    </message>
    <message>
        <source>A web layer has no camera model. Choose a scene with RPCs as reference.</source>
        <translation>Web レイヤにカメラモデルはありません。参照に RPC のあるシーンを選んでください。</translation>
    </message>
    <message>
        <source>Give both the lowest and the highest ground, or neither.</source>
        <translation>最低と最高の地面を両方指定するか、どちらも指定しないでください。</translation>
    </message>
    <message>
        <source>Alternative {number}, which “Register raster by operation” can take: {what}</source>
        <translation>代替 {number}、「操作でラスタを位置合わせ」で使えます：{what}</translation>
    </message>
    <message>
        <source>Moving layer</source>
        <translation>移動レイヤ</translation>
    </message>
    <message>
        <source>The raster to correct, with or without georeference.</source>
        <translation>補正するラスタ。ジオリファレンスの有無は問いません。</translation>
    </message>
    <message>
        <source>Reference layer</source>
        <translation>参照レイヤ</translation>
    </message>
    <message>
        <source>The raster whose position you trust. Web layers are rendered around the moving layer or over the area.</source>
        <translation>位置を信頼するラスタ。Web レイヤは移動レイヤの周りか範囲内で描画します。</translation>
    </message>
    <message>
        <source>Pixels outside the moving layer</source>
        <translation>移動レイヤの外のピクセル</translation>
    </message>
    <message>
        <source>Nodata value for output bands</source>
        <translation>出力バンドの nodata 値</translation>
    </message>
    <message>
        <source>Heights for the camera model (rpc-bias)</source>
        <translation>カメラモデルの高さ（rpc-bias）</translation>
    </message>
    <message>
        <source>auto: as in the moving layer; NaN or a mask if it does not mark them.</source>
        <translation>auto：移動レイヤと同じ。印がなければ NaN かマスク。</translation>
    </message>
    <message>
        <source>Value of pixels outside. Empty: that of the moving layer, if nodata is chosen.</source>
        <translation>外のピクセルの値。空：nodata を選んだ場合は移動レイヤの値。</translation>
    </message>
    <message>
        <source>Metres above the ellipsoid, for rpc-bias only. Empty: the height offset of the camera model.</source>
        <translation>楕円体からのメートル、rpc-bias だけ。空：カメラモデルの高さの基準。</translation>
    </message>
    <message>
        <source>A file of tie points or ground control points in any of the formats.</source>
        <translation>どれかの形式の、タイポイントまたは地上基準点のファイル。</translation>
    </message>
    <message>
        <source>Format of the points</source>
        <translation>点の形式</translation>
    </message>
    <message>
        <source>CRS of the map coordinates</source>
        <translation>地図座標の CRS</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>Moving coordinates have y before x</source>
        <translation>移動座標は y が x の前</translation>
    </message>
    <message>
        <source>Map coordinates have y before x</source>
        <translation>地図座標は y が x の前</translation>
    </message>
    <message>
        <source>“{layer}” is no raster file, so it has no pixels that points could count.</source>
        <translation>「{layer}」はラスタファイルでないため、点が数えるピクセルがありません。</translation>
    </message>
    <message>
        <source>Number of points in use</source>
        <translation>使用中の点の数</translation>
    </message>
    <message>
        <source>Number of check points</source>
        <translation>検証点の数</translation>
    </message>
    <message>
        <source>RMSE of the check points in reference pixels</source>
        <translation>検証点の RMSE（参照ピクセル）</translation>
    </message>
    <message>
        <source>The columns of a table are given as moving_x=NAME,moving_y=NAME,reference_x=NAME,…</source>
        <translation>表の列は moving_x=NAME,moving_y=NAME,reference_x=NAME,… のように指定します</translation>
    </message>
    <message>
        <source>auto: recognised by the first lines of the file.</source>
        <translation>auto：ファイルの最初の行から認識します。</translation>
    </message>
    <message>
        <source>The moving raster. Needed if the file has its map coordinates and pixels are wanted.</source>
        <translation>移動ラスタ。ファイルがその地図座標を持ち、ピクセルが必要な場合に要ります。</translation>
    </message>
    <message>
        <source>The reference raster of the points. Empty: the map coordinates in the file are used.</source>
        <translation>点の参照ラスタ。空：ファイルの地図座標を使います。</translation>
    </message>
    <message>
        <source>Tables of latitude and longitude, or of row and column, have this order.</source>
        <translation>緯度と経度、または行と列の表はこの順です。</translation>
    </message>
    <message>
        <source>Tables of latitude and longitude, or of northing and easting, have this order.</source>
        <translation>緯度と経度、または北と東の座標の表はこの順です。</translation>
    </message>
    <message>
        <source>CRS of map coordinates, if the file does not name it.</source>
        <translation>ファイルが示さない場合の、地図座標の CRS。</translation>
    </message>
    <message>
        <source>If they are not recognised: moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME, or moving_col and moving_row for pixels; column numbers start at 1.</source>
        <translation>認識されない場合：moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME、ピクセルなら moving_col と moving_row。列番号は 1 から。</translation>
    </message>
    <message>
        <source>Register raster</source>
        <translation>ラスタを位置合わせ</translation>
    </message>
    <message>
        <source>Warps a raster to its position on the reference.</source>
        <translation>ラスタを参照上の位置に変形します。</translation>
    </message>
    <message>
        <source>Writes a copy of the moving raster, registered to the reference, with all its bands, data type, nodata and colours.

Give the transform that “Match layers” wrote, or none: then the layers are matched first. If there is no reliable match, nothing is written and the algorithm gives the reasons.</source>
        <translation>移動ラスタを参照に位置合わせした写しを、全バンド、データ型、nodata、色とともに書きます。

「レイヤを対応付け」が書いた変換を指定するか、何も指定しないでください。後者では先に対応付けます。確かな対応付けがなければ何も書かず、理由を示します。</translation>
    </message>
    <message>
        <source>warp,register,registration,coregistration,georeference,rectify,align</source>
        <translation>warp,位置合わせ,ジオリファレンス,補正,整列</translation>
    </message>
    <message>
        <source>Transform (empty: match first)</source>
        <translation>変換（空：先に対応付け）</translation>
    </message>
    <message>
        <source>A file written by “Match layers” for these two layers. If it is given, the other options are ignored.</source>
        <translation>この二つのレイヤについて「レイヤを対応付け」が書いたファイル。指定するとほかのオプションは無視されます。</translation>
    </message>
    <message>
        <source>A stored transform fits a reference with pixels of its own, not a web layer. Match without it.</source>
        <translation>保存した変換は自分のピクセルを持つ参照用で、Web レイヤ用ではありません。使わずに対応付けてください。</translation>
    </message>
    <message>
        <source>reference: the pixels of the reference. own: pixels of the same size as in the moving raster.</source>
        <translation>reference：参照のピクセル。own：移動ラスタと同じ大きさのピクセル。</translation>
    </message>
    <message>
        <source>Register vector</source>
        <translation>ベクタを位置合わせ</translation>
    </message>
    <message>
        <source>Moves a vector layer that was digitised or detected on one raster to its position on the other.</source>
        <translation>一方のラスタ上でデジタイズまたは検出したベクタレイヤを、他方での位置に移します。</translation>
    </message>
    <message>
        <source>Applies a coordinate operation, written by “Fit transform from points” or “Match layers”, to a layer that was digitised on the moving raster: parcels of an old map, or boxes, polygons and points that a detector found in a radar image and that are to be shown on a photo. Attributes, heights and measures are kept, and shared borders stay shared to the last digit; the accuracy of the new positions is added.

For curved transforms, long segments can be divided first. Arcs become short lines.</source>
        <translation>「点から変換を当てはめ」または「レイヤを対応付け」が書いた座標操作を、移動ラスタ上でデジタイズしたレイヤに適用します：古い地図の地筆、または検出器がレーダ画像で見つけ写真上に示す枠、ポリゴン、点。属性、高さ、測度は保たれ、共有する境界は最後の桁まで共有のままです。新しい位置の精度が加わります。

曲がった変換では、長い線分を先に分割できます。円弧は短い線になります。</translation>
    </message>
    <message>
        <source>rubbersheet,adjust,transform,move,georeference,digitised,registration,carry,detections,objects,uncertainty</source>
        <translation>rubbersheet,調整,変換,移動,ジオリファレンス,デジタイズ,位置合わせ,移行,検出,物体,不確かさ</translation>
    </message>
    <message>
        <source>Drawn on the moving raster, in any CRS.</source>
        <translation>移動ラスタ上に描いたもの。CRS は任意。</translation>
    </message>
    <message>
        <source>Divide segments longer than</source>
        <translation>これより長い線分を分割</translation>
    </message>
    <message>
        <source>Before the transform, in units of the layer. 0: vertices only.</source>
        <translation>変換の前に、レイヤの単位で。0：頂点だけ。</translation>
    </message>
    <message>
        <source>From the reference to the moving raster</source>
        <translation>参照から移動ラスタへ</translation>
    </message>
    <message>
        <source>For a layer in the right position that is to be shown on the uncorrected raster.</source>
        <translation>正しい位置にあり、補正前のラスタ上に示すレイヤ用。</translation>
    </message>
    <message>
        <source>Add the accuracy of the positions</source>
        <translation>位置の精度を加える</translation>
    </message>
    <message>
        <source>As attributes sigma_px (pixels of the raster that the layer is moved to) and sigma_m (metres, where that raster has a CRS): the standard deviation along one axis, from the covariance of the transform and the leave-out error of the tie points.</source>
        <translation>属性 sigma_px（レイヤを移す先のラスタのピクセル）と sigma_m（その CRS があればメートル）として：変換の共分散とタイポイントの未知領域での誤差による、一軸方向の標準偏差。</translation>
    </message>
    <message>
        <source>Number of features</source>
        <translation>地物の数</translation>
    </message>
    <message>
        <source>The layer cannot be read. Repair its data source or choose another one.</source>
        <translation>レイヤを読めません。データソースを直すか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a transform. Choose a file that “Match layers” wrote.</source>
        <translation>{path} は変換として読めません。「レイヤを対応付け」が書いたファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} holds no transform. Choose a file that “Match layers” wrote.</source>
        <translation>{path} に変換がありません。「レイヤを対応付け」が書いたファイルを選んでください。</translation>
    </message>
    <message>
        <source>The match that this file reports gave no transform.</source>
        <translation>このファイルが報告する対応付けに変換はありませんでした。</translation>
    </message>
    <message>
        <source>The file holds no transform. Choose one that “Match layers” wrote.</source>
        <translation>ファイルに変換がありません。「レイヤを対応付け」が書いたものを選んでください。</translation>
    </message>
    <message>
        <source>The transform was found for “{0}”, not for “{1}”: it is valid only if both have the same pixels.</source>
        <translation>変換は「{0}」のもので、「{1}」のものではありません。両方のピクセルが同じ場合だけ有効です。</translation>
    </message>
    <message>
        <source>Existing georeference of the moving rasters</source>
        <translation>移動ラスタの既存のジオリファレンス</translation>
    </message>
    <message>
        <source>Existing georeference of the moving layer</source>
        <translation>移動レイヤの既存のジオリファレンス</translation>
    </message>
    <message>
        <source>Area to match in</source>
        <translation>対応付ける範囲</translation>
    </message>
    <message>
        <source>Polygons to match in</source>
        <translation>対応付けるポリゴン</translation>
    </message>
    <message>
        <source>Polygons to ignore</source>
        <translation>無視するポリゴン</translation>
    </message>
    <message>
        <source>The georeference may be off by (reference pixels)</source>
        <translation>ジオリファレンスのありうるずれ（参照ピクセル）</translation>
    </message>
    <message>
        <source>Rough points as lines</source>
        <translation>線で示すおおよその点</translation>
    </message>
    <message>
        <source>File of rough points</source>
        <translation>おおよその点のファイル</translation>
    </message>
    <message>
        <source>Rough points may be off by (reference pixels)</source>
        <translation>おおよその点のありうるずれ（参照ピクセル）</translation>
    </message>
    <message>
        <source>moving layer</source>
        <translation>移動レイヤ</translation>
    </message>
    <message>
        <source>reference layer</source>
        <translation>参照レイヤ</translation>
    </message>
    <message>
        <source>Bands of the {0}</source>
        <translation>{0}のバンド</translation>
    </message>
    <message>
        <source>Contrast stretch of the {0}</source>
        <translation>{0}のコントラスト引き伸ばし</translation>
    </message>
    <message>
        <source>CRS of the {0}</source>
        <translation>{0}の CRS</translation>
    </message>
    <message>
        <source>What is in the scene? (matcher tar)</source>
        <translation>シーンに何があるか（対応付け法 tar）</translation>
    </message>
    <message>
        <source>Land cover (matcher tar)</source>
        <translation>土地被覆（対応付け法 tar）</translation>
    </message>
    <message>
        <source>Coarse search (matcher tar)</source>
        <translation>粗い探索（対応付け法 tar）</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>対応付け法</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>装置</translation>
    </message>
    <message>
        <source>Tie points over the whole scene (auto, off, on, or their spacing)</source>
        <translation>シーン全体のタイポイント（auto、off、on、または間隔）</translation>
    </message>
    <message>
        <source>Working size in pixels</source>
        <translation>作業サイズ（ピクセル）</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>乱数の種</translation>
    </message>
    <message>
        <source>The kind of transform from the moving layer to the reference. auto: chosen by cross-validation.</source>
        <translation>移動レイヤから参照への変換の種類。auto：交差検証で選びます。</translation>
    </message>
    <message>
        <source>Part of the reference to search; a small one is faster and more reliable. Empty: all of it.</source>
        <translation>探す参照の部分。小さいほど速く確かです。空：全体。</translation>
    </message>
    <message>
        <source>Only areas inside these polygons are matched. Empty: everything.</source>
        <translation>これらのポリゴンの内側だけを対応付けます。空：すべて。</translation>
    </message>
    <message>
        <source>Areas inside these polygons are not matched: map margins, sea, cloud.</source>
        <translation>これらのポリゴンの内側は対応付けません：地図の余白、海、雲。</translation>
    </message>
    <message>
        <source>auto: used as a first guess, which the images must confirm. none: ignored, the whole area is searched.</source>
        <translation>auto：最初の推定に使い、画像が確かめます。none：無視し、全範囲を探します。</translation>
    </message>
    <message>
        <source>Where texture repeats, as in orchards, a georeference that is good to less than half a row tells which row it is. The search covers twice this distance. Empty: unknown.</source>
        <translation>果樹園のように模様が繰り返す所では、半列未満の良さのジオリファレンスがどの列かを示します。この距離の二倍を探します。空：不明。</translation>
    </message>
    <message>
        <source>Each line starts at a place in the moving layer and ends at the same place in the reference. Two lines tell where to search.</source>
        <translation>各線は移動レイヤの場所から始まり、参照の同じ場所で終わります。二本で探す所が分かります。</translation>
    </message>
    <message>
        <source>Places known in both rasters, in any point format, such as .points or a table with the columns moving_col, moving_row, reference_col and reference_row. Two points tell where to search.</source>
        <translation>両ラスタで分かっている場所。.points や、列 moving_col、moving_row、reference_col、reference_row の表など、どの点の形式でも。二点で探す所が分かります。</translation>
    </message>
    <message>
        <source>The search covers twice this distance around them.</source>
        <translation>その周りのこの距離の二倍を探します。</translation>
    </message>
    <message>
        <source>The device to compute on. auto: a graphics card if PyTorch finds one, otherwise the processor.</source>
        <translation>計算する装置。auto：PyTorch が見つければグラフィックカード、なければプロセッサ。</translation>
    </message>
    <message>
        <source>One or three bands to match with. Empty: chosen automatically.</source>
        <translation>対応付ける一つまたは三つのバンド。空：自動で選びます。</translation>
    </message>
    <message>
        <source>How values are stretched for matching; the output keeps its values. log is good for radar.</source>
        <translation>対応付けのための値の引き伸ばし。出力は値を保ちます。レーダには log が向きます。</translation>
    </message>
    <message>
        <source>If the raster has none, or a wrong one. Empty: that of the raster.</source>
        <translation>ラスタになければ、または誤っていれば。空：ラスタのもの。</translation>
    </message>
    <message>
        <source>Long side of the images in the coarse search.</source>
        <translation>粗い探索での画像の長辺。</translation>
    </message>
    <message>
        <source>Words separated by commas, such as: harbour, dense housing. Empty: found in the images.</source>
        <translation>コンマで区切った言葉。例：港、密な住宅。空：画像から見つけます。</translation>
    </message>
    <message>
        <source>A land-cover raster that describes the scene if you give no words.</source>
        <translation>言葉を与えない場合にシーンを説明する土地被覆ラスタ。</translation>
    </message>
    <message>
        <source>search: the coarse search of all matchers. own: the matcher&apos;s own coarse search.</source>
        <translation>search：すべての対応付け法に共通の粗い探索。own：対応付け法自身の粗い探索。</translation>
    </message>
    <message>
        <source>auto: where native pixels disagree with the transform. on: always. A spacing: in reference pixels, such as 40, or in units of the reference’s CRS, such as 250 map.</source>
        <translation>auto：元のピクセルが変換と合わない所。on：常に。間隔：40 のような参照ピクセル、または 250 map のような参照の CRS の単位。</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>同じ種なら同じ結果になります。</translation>
    </message>
    <message>
        <source>The moving layer “{moving}” is no raster file, so it cannot be registered. Save it as GeoTIFF first.</source>
        <translation>移動レイヤ「{moving}」はラスタファイルでないため位置合わせできません。先に GeoTIFF に保存してください。</translation>
    </message>
    <message>
        <source>Where to draw “{reference}” is unknown, because “{moving}” has no georeference. Give the area to match in.</source>
        <translation>「{moving}」にジオリファレンスがないため、「{reference}」をどこで描くか分かりません。対応付ける範囲を指定してください。</translation>
    </message>
    <message>
        <source>The area to match in is empty. Give a rectangle with some width and height, or none.</source>
        <translation>対応付ける範囲が空です。幅と高さのある矩形を指定するか、指定しないでください。</translation>
    </message>
    <message>
        <source>The layer “{name}” holds no lines. Draw one for each place, or choose none.</source>
        <translation>レイヤ「{name}」に線がありません。場所ごとに一本描くか、何も選ばないでください。</translation>
    </message>
    <message>
        <source>“{layer}” does not reach where the moving layer lies. Zoom the map to the right place and choose “What the map canvas shows” as the area.</source>
        <translation>「{layer}」は移動レイヤの場所に届きません。地図を正しい場所に合わせ、範囲に「地図キャンバスが示すもの」を選んでください。</translation>
    </message>
    <message>
        <source>Drawing the reference</source>
        <translation>参照を描画中</translation>
    </message>
    <message>
        <source>“{name}” shows no layer. Make some visible, then match again.</source>
        <translation>「{name}」は何のレイヤも示していません。表示してから、対応付け直してください。</translation>
    </message>
    <message>
        <source>“{name}” was drawn for the match, and the picture is lost. Match again to go on with it.</source>
        <translation>「{name}」は対応付けのために描いたもので、その画像が失われました。続けるには対応付け直してください。</translation>
    </message>
    <message>
        <source>There is no area to draw. Zoom the map to your layers, then match again.</source>
        <translation>描く範囲がありません。地図をレイヤに合わせてから、対応付け直してください。</translation>
    </message>
    <message>
        <source>“{name}” was not drawn within {seconds:g} seconds. Hide slow layers, choose a smaller area, or check the connection to the server.</source>
        <translation>「{name}」は {seconds:g} 秒で描けませんでした。遅いレイヤを隠すか、範囲を小さくするか、サーバへの接続を確認してください。</translation>
    </message>
    <message>
        <source>“{name}” shows {what} in this area at this scale. Zoom to where it has content, make layers visible, or check the connection to the server.</source>
        <translation>「{name}」はこの範囲と縮尺で{what}を示します。内容のある所に合わせるか、レイヤを表示するか、サーバへの接続を確認してください。</translation>
    </message>
    <message>
        <source>“{path}” was written, but QGIS cannot open it. Look at the file.</source>
        <translation>「{path}」を書きましたが、QGIS が開けません。ファイルを見てください。</translation>
    </message>
    <message>
        <source>A rough point lies off the map of “{name}”. Leave it out, or show the place anew.</source>
        <translation>おおよその点が「{name}」の地図の外です。省くか、場所を示し直してください。</translation>
    </message>
    <message>
        <source>The sample layer “{path}” cannot be written. Free some space, or look at the folder.</source>
        <translation>サンプルレイヤ「{path}」を書けません。空きを作るか、フォルダを見てください。</translation>
    </message>
    <message>
        <source>There is no registration to assess. Match two layers first.</source>
        <translation>評価する位置合わせがありません。先に二つのレイヤを対応付けてください。</translation>
    </message>
    <message>
        <source>{0}, {1} control points in use.</source>
        <translation>{0}、使用中の基準点 {1} 個。</translation>
    </message>
    <message>
        <source>RMSE {0}: the root of the mean of dX² + dY² over these {1} points.</source>
        <translation>RMSE {0}：これら {1} 点の dX² + dY² の平均の平方根。</translation>
    </message>
    <message>
        <source>{0} with degrees of freedom: divided by 2 n − {1} parameters instead of 2 n.</source>
        <translation>自由度では {0}：2 n でなく 2 n − {1} パラメータで割ります。</translation>
    </message>
    <message>
        <source>{0} on areas that the fit has not seen (nine areas in turn).</source>
        <translation>当てはめが見ていない領域で {0}（九つの領域を順に）。</translation>
    </message>
    <message>
        <source>90 % of the residuals are below {0} (CE90).</source>
        <translation>残差の 90 % は {0} 未満です（CE90）。</translation>
    </message>
    <message>
        <source>{0} check points, not used in the fit: RMSE {1}.</source>
        <translation>当てはめに使わない検証点 {0} 個：RMSE {1}。</translation>
    </message>
    <message>
        <source>No check points: make some of the points check points to get an independent RMSE.</source>
        <translation>検証点がありません。独立な RMSE を得るには一部を検証点にしてください。</translation>
    </message>
    <message>
        <source>{0:.0f} % of the overlap lies outside the points: there the transform extrapolates.</source>
        <translation>重なりの {0:.0f} % は点の外で、そこでは変換が外挿します。</translation>
    </message>
    <message>
        <source>{0} of {1} cells have no point.</source>
        <translation>{1} 個のセル中 {0} 個に点がありません。</translation>
    </message>
    <message>
        <source>± {0} {1}, ± {2:.0f}°, ± {3:.0f} %</source>
        <translation>± {0} {1}、± {2:.0f}°、± {3:.0f} %</translation>
    </message>
    <message>
        <source>Residual, px</source>
        <translation>残差、px</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
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
        <translation>信頼度 {0:.2f}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Residuals drawn {0:g} times</source>
        <translation>残差を {0:g} 倍で表示</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>メッセージの詳細</translation>
    </message>
    <message>
        <source>Draw the rectangle to match in on the map, or choose another area.</source>
        <translation>対応付ける矩形を地図に描くか、別の範囲を選んでください。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read. Repair its data source, or choose another layer.</source>
        <translation>「{0}」を読めません。データソースを直すか、別のレイヤを選んでください。</translation>
    </message>
    <message>
        <source>The map shows only the moving layer. Add a layer whose position you trust as the reference.</source>
        <translation>地図は移動レイヤだけを示しています。位置を信頼するレイヤを参照として追加してください。</translation>
    </message>
    <message>
        <source>Choose the reference layer: the raster whose position you trust.</source>
        <translation>参照レイヤを選んでください：位置を信頼するラスタ。</translation>
    </message>
    <message>
        <source>Moving and reference layer are the same. Choose two different layers.</source>
        <translation>移動と参照のレイヤが同じです。別の二つを選んでください。</translation>
    </message>
    <message>
        <source>The project has no layers. Add two rasters, or open files with “…”.</source>
        <translation>プロジェクトにレイヤがありません。ラスタを二つ追加するか、「…」でファイルを開いてください。</translation>
    </message>
    <message>
        <source>The project has no raster layer. Add the raster to correct, or open its file with “…”.</source>
        <translation>プロジェクトにラスタレイヤがありません。補正するラスタを追加するか、「…」でファイルを開いてください。</translation>
    </message>
    <message>
        <source>Choose the moving layer: the raster to correct. Web layers can only be the reference.</source>
        <translation>移動レイヤを選んでください：補正するラスタ。Web レイヤは参照にだけなれます。</translation>
    </message>
    <message>
        <source>This matcher needs a camera model (RPC) on both layers. Choose “Automatic”, or two original scenes.</source>
        <translation>この対応付け法は両レイヤにカメラモデル（RPC）が必要です。「自動」か、元のシーンを二つ選んでください。</translation>
    </message>
    <message>
        <source>Both layers have camera models (RPC): tie points get heights, and the moving camera model is corrected.</source>
        <translation>両レイヤにカメラモデル（RPC）があります。タイポイントに高さが付き、移動側のカメラモデルを補正します。</translation>
    </message>
    <message>
        <source>“{0}” has no georeference: the result will be in its pixel coordinates, not in map coordinates.</source>
        <translation>「{0}」にジオリファレンスがありません。結果は地図座標でなくそのピクセル座標になります。</translation>
    </message>
    <message>
        <source>“{0}” has no georeference: only its content is used to find it.</source>
        <translation>「{0}」にジオリファレンスがありません。内容だけで見つけます。</translation>
    </message>
    <message>
        <source>Write the registered raster</source>
        <translation>位置合わせしたラスタを書き出し</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>Write the tie points</source>
        <translation>タイポイントを書き出し</translation>
    </message>
    <message>
        <source>Georeferencer points (*.points)</source>
        <translation>ジオリファレンサの点 (*.points)</translation>
    </message>
    <message>
        <source>Write a VRT with ground control points</source>
        <translation>地上基準点のある VRT を書き出し</translation>
    </message>
    <message>
        <source>Virtual raster (*.vrt)</source>
        <translation>仮想ラスタ (*.vrt)</translation>
    </message>
    <message>
        <source>{0} already exists. Replace what is in it?</source>
        <translation>{0} はすでにあります。中身を置き換えますか？</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>ファイルを置き換え</translation>
    </message>
    <message>
        <source>The Georeferencer needs a raster file, and “{0}” is not one. Save the layer as GeoTIFF first.</source>
        <translation>ジオリファレンサにはラスタファイルが必要ですが、「{0}」は違います。先に GeoTIFF に保存してください。</translation>
    </message>
    <message>
        <source>This QGIS has no Georeferencer. Export the points and open them in another program.</source>
        <translation>この QGIS にジオリファレンサはありません。点を書き出し、別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>Written: {0}. In the Georeferencer choose the transformation type {1} to see residuals.</source>
        <translation>書き出しました：{0}。残差を見るには、ジオリファレンサで変換の種類 {1} を選んでください。</translation>
    </message>
    <message>
        <source>The Georeferencer did not open. Open it from the Layer or Raster menu.</source>
        <translation>ジオリファレンサが開きませんでした。レイヤまたはラスタのメニューから開いてください。</translation>
    </message>
    <message>
        <source>The raster to correct</source>
        <translation>補正するラスタ</translation>
    </message>
    <message>
        <source>The layer whose position you trust</source>
        <translation>位置を信頼するレイヤ</translation>
    </message>
    <message>
        <source>Shows or hides the options</source>
        <translation>オプションの表示と非表示</translation>
    </message>
    <message>
        <source>The method that compares the two layers</source>
        <translation>二つのレイヤを比べる方法</translation>
    </message>
    <message>
        <source>Words for what both layers show, separated by commas</source>
        <translation>両レイヤが示すものの言葉、コンマ区切り</translation>
    </message>
    <message>
        <source>A land-cover raster that describes the scene if you give no words</source>
        <translation>言葉を与えない場合にシーンを説明する土地被覆ラスタ</translation>
    </message>
    <message>
        <source>The coarse search that places the layer before points are matched</source>
        <translation>点を対応付ける前にレイヤを置く粗い探索</translation>
    </message>
    <message>
        <source>Heights above the ellipsoid; without a layer, that of the camera model</source>
        <translation>楕円体からの高さ。レイヤがなければカメラモデルのもの</translation>
    </message>
    <message>
        <source>The kinds of transform to try</source>
        <translation>試す変換の種類</translation>
    </message>
    <message>
        <source>The part of the reference to search</source>
        <translation>探す参照の部分</translation>
    </message>
    <message>
        <source>Only areas inside these polygons are matched</source>
        <translation>これらのポリゴンの内側だけを対応付けます</translation>
    </message>
    <message>
        <source>Areas inside these polygons are not matched</source>
        <translation>これらのポリゴンの内側は対応付けません</translation>
    </message>
    <message>
        <source>Whether to use the present position of the moving layer</source>
        <translation>移動レイヤの現在の位置を使うかどうか</translation>
    </message>
    <message>
        <source>Removes the placement by hand</source>
        <translation>手での配置を取り除きます</translation>
    </message>
    <message>
        <source>Matches the whole scene at native resolution, on a grid of tie points</source>
        <translation>シーン全体を元の解像度で、タイポイントの格子で対応付けます</translation>
    </message>
    <message>
        <source>The device to compute on</source>
        <translation>計算する装置</translation>
    </message>
    <message>
        <source>The command that installs what is missing</source>
        <translation>足りないものを入れるコマンド</translation>
    </message>
    <message>
        <source>Shows the details of the message</source>
        <translation>メッセージの詳細を示します</translation>
    </message>
    <message>
        <source>Stops the task within a second; nothing is changed</source>
        <translation>一秒以内に止めます。何も変わりません</translation>
    </message>
    <message>
        <source>Writes the result to files for other programs</source>
        <translation>結果をほかのプログラム用のファイルに書きます</translation>
    </message>
    <message>
        <source>The order in which points are shown</source>
        <translation>点を示す順番</translation>
    </message>
    <message>
        <source>All steps: click one to return to it</source>
        <translation>すべての手順：クリックするとそこへ戻ります</translation>
    </message>
    <message>
        <source>Shows only the points that contain a text or meet a condition</source>
        <translation>文字列を含むか条件を満たす点だけを示します</translation>
    </message>
    <message>
        <source>The tie points; right-click for the actions on the selected ones</source>
        <translation>タイポイント。右クリックで選択した点への操作</translation>
    </message>
    <message>
        <source>The transform that is fitted to the points in use</source>
        <translation>使用中の点に当てはめる変換</translation>
    </message>
    <message>
        <source>Stops the search; the points stay as they are</source>
        <translation>探索を止めます。点はそのままです</translation>
    </message>
    <message>
        <source>Error of each transform on areas that its fit has not seen; smaller is better</source>
        <translation>当てはめが見ていない領域での各変換の誤差。小さいほど良い</translation>
    </message>
    <message>
        <source>How the registered layer is shown over the reference</source>
        <translation>位置合わせしたレイヤを参照の上にどう示すか</translation>
    </message>
    <message>
        <source>Opacity, position of the divider, speed, or size of the squares</source>
        <translation>不透明度、仕切りの位置、速さ、またはます目の大きさ</translation>
    </message>
    <message>
        <source>Finds rotation, scale and shift automatically, then tie points; fits a transform and assesses it. No file is written. If there is no reliable match, Crosstie says so.</source>
        <translation>回転、縮尺、位置を自動で見つけ、次にタイポイントを見つけます。変換を当てはめて評価します。ファイルは書きません。確かな対応付けがなければ、そう知らせます。</translation>
    </message>
    <message>
        <source>Writes the registered raster with all its bands, values and nodata to a new file beside the moving one, and adds it to the map. Your files are not changed.</source>
        <translation>位置合わせしたラスタを全バンド、値、nodata とともに移動ファイルの隣の新しいファイルに書き、地図に加えます。あなたのファイルは変わりません。</translation>
    </message>
    <message>
        <source>The georeference is used as a first guess, which the images must confirm. If the layer is far from its correct position, ignore its georeference: then the whole area is searched.</source>
        <translation>ジオリファレンスを最初の推定に使い、画像が確かめます。正しい位置から遠いなら無視してください。全範囲を探します。</translation>
    </message>
    <message>
        <source>Automatic takes the simplest transform that does as well as any other on areas that the fit has not seen. A shift needs one point, a similarity two, an affine transform three, a projective one four.</source>
        <translation>自動は、当てはめが見ていない領域でほかのどれにも劣らない最も単純な変換を採ります。平行移動は一点、相似は二点、アフィンは三点、射影は四点が必要です。</translation>
    </message>
    <message>
        <source>A text that the point must contain, or a condition in QGIS&apos;s expression language with the names of the columns: residual &gt; 2 and not locked, origin = &apos;manual&apos;, confidence &lt; 0.5.</source>
        <translation>点が含むべき文字列、または列名を使った QGIS の式の条件：residual &gt; 2 and not locked、origin = &apos;manual&apos;、confidence &lt; 0.5。</translation>
    </message>
    <message>
        <source>Points below this confidence are not used, except those that you have accepted, placed or locked. The matcher does not run again.</source>
        <translation>この信頼度未満の点は使いません。受け入れた、置いた、ロックした点は別です。対応付けは再実行しません。</translation>
    </message>
    <message>
        <source>Points with a larger residual are not used; points with a smaller one are used again, also if the matcher had rejected them. At the right end the decisions of the matcher apply.</source>
        <translation>残差の大きい点は使いません。小さい点は、対応付けで拒否されていても再び使います。右端では対応付けの決定に従います。</translation>
    </message>
    <message>
        <source>Check points are not used in the fit, so their RMSE is independent.</source>
        <translation>検証点は当てはめに使わないため、その RMSE は独立です。</translation>
    </message>
    <message>
        <source>Takes the point with the largest residual out of use, fits again, and repeats this until the RMSE that you ask for is reached. Locked points stay. It can be undone in one step.</source>
        <translation>残差が最大の点を外して当てはめ直し、求める RMSE に達するまで繰り返します。ロックした点は残ります。一手順で元に戻せます。</translation>
    </message>
    <message>
        <source>Adds the points of a file of the Georeferencer, GDAL, ENVI, ArcGIS, Metashape, AROSICS or IIIF, or of a GeoPackage, GeoJSON or table. It can be undone in one step.</source>
        <translation>ジオリファレンサ、GDAL、ENVI、ArcGIS、Metashape、AROSICS、IIIF のファイル、または GeoPackage、GeoJSON、表の点を加えます。一手順で元に戻せます。</translation>
    </message>
    <message>
        <source>Takes points out of use where they are dense, so that the others cover the image evenly.</source>
        <translation>密な所の点を外し、残りが画像を均等に覆うようにします。</translation>
    </message>
    <message>
        <source>Restores the points as the matcher found them. It can be undone.</source>
        <translation>対応付けで見つかった点に戻します。元に戻せます。</translation>
    </message>
    <message>
        <source>The overlap is divided into nine areas; each is predicted from the points of the others. The RMSE of these predictions shows whether a transform with more parameters is better or only follows the noise.</source>
        <translation>重なりを九つに分け、それぞれをほかの点から予測します。この予測の RMSE は、パラメータの多い変換が良いのか、雑音を追うだけなのかを示します。</translation>
    </message>
    <message>
        <source>Writes a self-contained HTML page: verdict, accuracy, figures, the transform, the files with their hashes, all parameters and versions, and every point; or JSON for other programs.</source>
        <translation>自己完結した HTML ページを書きます：判定、精度、図、変換、ファイルとハッシュ、全パラメータと版、全点。またはほかのプログラム用の JSON。</translation>
    </message>
    <message>
        <source>Each match of this project is kept with its points, decisions and transform. Matches are saved with the project, in a GeoPackage beside it, and can be restored after a crash.</source>
        <translation>このプロジェクトの対応付けは、点、決定、変換とともに残ります。プロジェクトの隣の GeoPackage に保存され、異常終了後に復元できます。</translation>
    </message>
    <message>
        <source>native pixels from the left edge</source>
        <translation>左端からの元のピクセル</translation>
    </message>
    <message>
        <source>native pixels from the top edge</source>
        <translation>上端からの元のピクセル</translation>
    </message>
    <message>
        <source>map coordinate to the right, in the layer&apos;s CRS</source>
        <translation>レイヤの CRS での右方向の地図座標</translation>
    </message>
    <message>
        <source>map coordinate upwards</source>
        <translation>上方向の地図座標</translation>
    </message>
    <message>
        <source>pasting “latitude, longitude” sets both</source>
        <translation>「緯度, 経度」を貼り付けると両方が決まります</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Number of the point; it never changes</source>
        <translation>点の番号。変わりません</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Whether the point is in use</source>
        <translation>点を使うかどうか</translation>
    </message>
    <message>
        <source>Residual px</source>
        <translation>残差 px</translation>
    </message>
    <message>
        <source>Distance between the mapped and the measured position</source>
        <translation>変換した位置と測った位置の距離</translation>
    </message>
    <message>
        <source>Unseen px</source>
        <translation>未見 px</translation>
    </message>
    <message>
        <source>Error of the point in a fit without it</source>
        <translation>その点を除いた当てはめでの点の誤差</translation>
    </message>
    <message>
        <source>Chance that the match is right, 0 to 1</source>
        <translation>対応が正しい見込み、0 から 1</translation>
    </message>
    <message>
        <source>Not used because</source>
        <translation>不使用の理由</translation>
    </message>
    <message>
        <source>Why the point is not in use</source>
        <translation>点を使わない理由</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Control points are used in the fit, check points only measure its error</source>
        <translation>基準点は当てはめに使い、検証点は誤差を測るだけです</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Automatic steps do not change the point</source>
        <translation>自動の手順は点を変えません</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出どころ</translation>
    </message>
    <message>
        <source>Which matcher found it, or “manual”</source>
        <translation>見つけた対応付け法、または「手動」</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>dX px</source>
        <translation>dX px</translation>
    </message>
    <message>
        <source>Residual to the right, reference pixels</source>
        <translation>右方向の残差、参照ピクセル</translation>
    </message>
    <message>
        <source>dY px</source>
        <translation>dY px</translation>
    </message>
    <message>
        <source>Residual downwards, reference pixels</source>
        <translation>下方向の残差、参照ピクセル</translation>
    </message>
    <message>
        <source>Residual (map)</source>
        <translation>残差（地図）</translation>
    </message>
    <message>
        <source>Residual in units of the reference&apos;s CRS</source>
        <translation>参照の CRS の単位での残差</translation>
    </message>
    <message>
        <source>Moving col</source>
        <translation>移動 列</translation>
    </message>
    <message>
        <source>Moving layer: {0}</source>
        <translation>移動レイヤ：{0}</translation>
    </message>
    <message>
        <source>Moving row</source>
        <translation>移動 行</translation>
    </message>
    <message>
        <source>Moving X</source>
        <translation>移動 X</translation>
    </message>
    <message>
        <source>Moving layer: {0}; {1}</source>
        <translation>移動レイヤ：{0}；{1}</translation>
    </message>
    <message>
        <source>Moving Y</source>
        <translation>移動 Y</translation>
    </message>
    <message>
        <source>Reference col</source>
        <translation>参照 列</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation>参照：{0}</translation>
    </message>
    <message>
        <source>Reference row</source>
        <translation>参照 行</translation>
    </message>
    <message>
        <source>Reference X</source>
        <translation>参照 X</translation>
    </message>
    <message>
        <source>Reference: {0}; {1}</source>
        <translation>参照：{0}；{1}</translation>
    </message>
    <message>
        <source>Reference Y</source>
        <translation>参照 Y</translation>
    </message>
    <message>
        <source>This is not a complete condition yet. Write, for example: residual &gt; 2</source>
        <translation>まだ完全な条件ではありません。例：residual &gt; 2</translation>
    </message>
    <message>
        <source>There is no column “{0}”. There are: {1}.</source>
        <translation>列「{0}」はありません。あるのは {1} です。</translation>
    </message>
    <message>
        <source>Colour: in use or not</source>
        <translation>色：使用か否か</translation>
    </message>
    <message>
        <source>Colour: residual</source>
        <translation>色：残差</translation>
    </message>
    <message>
        <source>Colour: confidence</source>
        <translation>色：信頼度</translation>
    </message>
    <message>
        <source>No residual vectors</source>
        <translation>残差ベクトルなし</translation>
    </message>
    <message>
        <source>Residual vectors {0} times</source>
        <translation>残差ベクトル {0} 倍</translation>
    </message>
    <message>
        <source>Hide the points (H)</source>
        <translation>点を隠す (H)</translation>
    </message>
    <message>
        <source>There are no tie points to review. Match two layers first.</source>
        <translation>確認するタイポイントがありません。先に二つのレイヤを対応付けてください。</translation>
    </message>
    <message>
        <source>{0} of {1} points in use</source>
        <translation>{1} 点中 {0} 点を使用</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>{0} 点を表示</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} 点を選択</translation>
    </message>
    <message>
        <source>RMSE {0} · unseen areas {1}</source>
        <translation>RMSE {0} · 見ていない領域 {1}</translation>
    </message>
    <message>
        <source>{0} check points: RMSE {1}</source>
        <translation>検証点 {0} 個：RMSE {1}</translation>
    </message>
    <message>
        <source>fitting …</source>
        <translation>当てはめ中 …</translation>
    </message>
    <message>
        <source>Click, Shift + click</source>
        <translation>クリック、Shift + クリック</translation>
    </message>
    <message>
        <source>select a point, add one to the selection</source>
        <translation>点を選択、選択に加える</translation>
    </message>
    <message>
        <source>Drag over the map</source>
        <translation>地図上をドラッグ</translation>
    </message>
    <message>
        <source>select the points in a rectangle</source>
        <translation>矩形内の点を選択</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>select the points in a polygon: click its corners</source>
        <translation>ポリゴン内の点を選択：角をクリック</translation>
    </message>
    <message>
        <source>Drag an end</source>
        <translation>端をドラッグ</translation>
    </message>
    <message>
        <source>move the point in that layer</source>
        <translation>そのレイヤで点を動かす</translation>
    </message>
    <message>
        <source>Ctrl + drag an end</source>
        <translation>Ctrl + 端をドラッグ</translation>
    </message>
    <message>
        <source>search for the best match nearby</source>
        <translation>近くの最良の対応を探す</translation>
    </message>
    <message>
        <source>Enter, click on the match</source>
        <translation>Enter、対応をクリック</translation>
    </message>
    <message>
        <source>accept the match</source>
        <translation>対応を受け入れる</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>refuse the match: the point goes where you dropped it</source>
        <translation>対応を断る：点は放した所に移る</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>move the reference end by ¼ pixel, with Shift by 1 pixel</source>
        <translation>参照の端を ¼ ピクセル、Shift で 1 ピクセル動かす</translation>
    </message>
    <message>
        <source>Alt + arrow keys</source>
        <translation>Alt + 矢印キー</translation>
    </message>
    <message>
        <source>the same for the end in the moving layer; in its own window the other way</source>
        <translation>移動レイヤの端について同じ。自分の窓では逆</translation>
    </message>
    <message>
        <source>A, R</source>
        <translation>A, R</translation>
    </message>
    <message>
        <source>accept, reject</source>
        <translation>受け入れ、拒否</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Z, Y</source>
        <translation>Z, Y</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>元に戻す、やり直す</translation>
    </message>
    <message>
        <source>Esc, right click</source>
        <translation>Esc、右クリック</translation>
    </message>
    <message>
        <source>cancel, deselect, leave the tool</source>
        <translation>取り消し、選択解除、ツールを終える</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>a place in the moving layer; its match in the reference is searched</source>
        <translation>移動レイヤの場所。参照での対応を探す</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <translation>Shift + クリック</translation>
    </message>
    <message>
        <source>a place in the reference; its match in the moving layer is searched</source>
        <translation>参照の場所。移動レイヤでの対応を探す</translation>
    </message>
    <message>
        <source>Click on the match, Enter</source>
        <translation>対応をクリック、Enter</translation>
    </message>
    <message>
        <source>accept what is shown</source>
        <translation>示されたものを受け入れる</translation>
    </message>
    <message>
        <source>Click elsewhere</source>
        <translation>ほかの所をクリック</translation>
    </message>
    <message>
        <source>place the other end by hand</source>
        <translation>もう一方の端を手で置く</translation>
    </message>
    <message>
        <source>Click in the window of the moving image</source>
        <translation>移動画像の窓をクリック</translation>
    </message>
    <message>
        <source>this place in the moving layer, first or second</source>
        <translation>移動レイヤのこの場所、先でも後でも</translation>
    </message>
    <message>
        <source>refuse the match, back to what the transform expects</source>
        <translation>対応を断り、変換が見込む所に戻る</translation>
    </message>
    <message>
        <source>undo the first click, then leave the tool</source>
        <translation>最初のクリックを取り消し、次にツールを終える</translation>
    </message>
    <message>
        <source>Drag the layer</source>
        <translation>レイヤをドラッグ</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>動かす</translation>
    </message>
    <message>
        <source>Drag the round handle, Ctrl + drag</source>
        <translation>丸いハンドルをドラッグ、Ctrl + ドラッグ</translation>
    </message>
    <message>
        <source>rotate it; with Shift in steps of 15°</source>
        <translation>回す。Shift で 15° ずつ</translation>
    </message>
    <message>
        <source>Drag a corner</source>
        <translation>角をドラッグ</translation>
    </message>
    <message>
        <source>scale it</source>
        <translation>拡大縮小する</translation>
    </message>
    <message>
        <source>move it by 1 pixel of the screen, with Shift by 10</source>
        <translation>画面の 1 ピクセル、Shift で 10 ピクセル動かす</translation>
    </message>
    <message>
        <source>Q, E</source>
        <translation>Q, E</translation>
    </message>
    <message>
        <source>rotate it left, right by ½°, with Shift by 5°</source>
        <translation>左、右へ ½°、Shift で 5° 回す</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>scale it by ½ %</source>
        <translation>½ % 拡大縮小する</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>fit to view: upright in the middle of the map</source>
        <translation>表示に合わせる：地図の中央に正立</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>hide or show it, to see what is below</source>
        <translation>隠すまたは示す（下を見るため）</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>done: the match starts from here</source>
        <translation>完了：ここから対応付けを始める</translation>
    </message>
    <message>
        <source>undo the drag; otherwise everything since you chose the tool</source>
        <translation>ドラッグを取り消す。なければツールを選んでからのすべて</translation>
    </message>
    <message>
        <source>{length} {direction}</source>
        <translation>{direction} {length}</translation>
    </message>
    <message>
        <source>Streets and other wide areas align; {away}</source>
        <translation>道路など広い領域が合います。{away}</translation>
    </message>
    <message>
        <source>Roofs and other small areas align; {away}</source>
        <translation>屋根など小さい領域が合います。{away}</translation>
    </message>
    <message>
        <source>One row further: {away}</source>
        <translation>一列先：{away}</translation>
    </message>
    <message>
        <source>{rows} rows further: {away}</source>
        <translation>{rows} 列先：{away}</translation>
    </message>
    <message>
        <source>Moved by {away}</source>
        <translation>移動：{away}</translation>
    </message>
    <message>
        <source>As matched: roofs and other small areas align</source>
        <translation>対応付けのまま：屋根など小さい領域が合います</translation>
    </message>
    <message>
        <source>As matched: streets and other wide areas align</source>
        <translation>対応付けのまま：道路など広い領域が合います</translation>
    </message>
    <message>
        <source>As matched</source>
        <translation>対応付けのまま</translation>
    </message>
    <message>
        <source>{0} px</source>
        <translation>{0} px</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>東へ</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>南東へ</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>南へ</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>南西へ</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>西へ</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>北西へ</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>北へ</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>北東へ</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>右へ</translation>
    </message>
    <message>
        <source>to the right and down</source>
        <translation>右下へ</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>to the left and down</source>
        <translation>左下へ</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>左へ</translation>
    </message>
    <message>
        <source>to the left and up</source>
        <translation>左上へ</translation>
    </message>
    <message>
        <source>up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>to the right and up</source>
        <translation>右上へ</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平行移動</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>アフィン</translation>
    </message>
    <message>
        <source>Projective</source>
        <translation>射影</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <translation>多項式、二次</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <translation>多項式、三次</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <translation>薄板スプライン</translation>
    </message>
    <message>
        <source>Local flow</source>
        <translation>局所フロー</translation>
    </message>
    <message>
        <source>Triangles, each affine</source>
        <translation>三角形、各アフィン</translation>
    </message>
    <message>
        <source>Camera model, corrected</source>
        <translation>カメラモデル、補正済み</translation>
    </message>
    <message>
        <source>{0:.2f} px</source>
        <translation>{0:.2f} px</translation>
    </message>
    <message>
        <source>All {0} points are looked at.</source>
        <translation>{0} 点すべてを見ました。</translation>
    </message>
    <message>
        <source>{0} of {1} looked at, {2} rejected.</source>
        <translation>{1} 点中 {0} 点を見て、{2} 点を拒否しました。</translation>
    </message>
    <message>
        <source>{0} of {1} looked at.</source>
        <translation>{1} 点中 {0} 点を見ました。</translation>
    </message>
    <message>
        <source>Stop after {0} more right ones in a row.</source>
        <translation>あと {0} 点続けて正しければ止められます。</translation>
    </message>
    <message>
        <source>You can stop: fewer than 1 in 10 of the others is wrong (95 % certain).</source>
        <translation>止められます：残りで誤っているのは 10 個に 1 個未満です（95 % 確実）。</translation>
    </message>
    <message>
        <source>If 1 in 10 points was wrong, so many right ones in a row would be unlikely (5 %). This holds if the other points are no worse than those you looked at, so begin with the largest residuals. After a rejected point the row begins anew and is longer: another row is another chance to be lucky.</source>
        <translation>10 点に 1 点が誤っていれば、これだけ続けて正しいことはまずありません（5 %）。残りが見た点より悪くないことが前提なので、残差の大きいものから始めてください。拒否した後は数え直しで、列は長くなります。もう一列は、運に恵まれる機会がもう一度あるということです。</translation>
    </message>
    <message>
        <source>Tie points: {0} in use of {1}</source>
        <translation>タイポイント：{1} 個中 {0} 個を使用</translation>
    </message>
    <message>
        <source>RMSE: {0}</source>
        <translation>RMSE：{0}</translation>
    </message>
    <message>
        <source>Coverage: {0} of the overlap</source>
        <translation>被覆：重なりの {0}</translation>
    </message>
    <message>
        <source>Transform: {0}</source>
        <translation>変換：{0}</translation>
    </message>
    <message>
        <source>{0} doubtful tie points are shown on the map. Nothing was changed.</source>
        <translation>疑わしいタイポイント {0} 個を地図に示します。何も変えていません。</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変えていません。</translation>
    </message>
    <message>
        <source>About {0}, tested on areas that the fit has not seen</source>
        <translation>約 {0}、当てはめが見ていない領域で検証</translation>
    </message>
    <message>
        <source>About {0} at its own points: too few to test it elsewhere</source>
        <translation>自身の点で約 {0}：少なすぎてほかで検証できません</translation>
    </message>
    <message>
        <source>Choose a smaller area that both layers show (Options → Area).</source>
        <translation>両レイヤが示す小さい範囲を選ぶ（オプション → 範囲）。</translation>
    </message>
    <message>
        <source>Draw polygons over map margins, sea or cloud and ignore them (Options → Ignore inside).</source>
        <translation>地図の余白、海、雲にポリゴンを描き、無視する（オプション → 内側を無視）。</translation>
    </message>
    <message>
        <source>If the moving layer is far from its correct position, ignore its georeference (Options).</source>
        <translation>移動レイヤが正しい位置から遠いなら、ジオリファレンスを無視する（オプション）。</translation>
    </message>
    <message>
        <source>Try other bands, or a reference that looks more like the moving layer.</source>
        <translation>別のバンドや、移動レイヤにより似た参照を試す。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>取り消しました。何も変えていません。</translation>
    </message>
    <message>
        <source>control</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>keypoint</source>
        <translation>キーポイント</translation>
    </message>
    <message>
        <source>rejected by hand</source>
        <translation>手で拒否</translation>
    </message>
    <message>
        <source>outside the raster</source>
        <translation>ラスタの外</translation>
    </message>
    <message>
        <source>disagrees with the transform</source>
        <translation>変換に合わない</translation>
    </message>
    <message>
        <source>off the ground</source>
        <translation>地面にない</translation>
    </message>
    <message>
        <source>moves unlike its neighbours</source>
        <translation>隣と違う動き</translation>
    </message>
    <message>
        <source>confidence below the limit</source>
        <translation>信頼度が限度未満</translation>
    </message>
    <message>
        <source>residual above the limit</source>
        <translation>残差が限度超過</translation>
    </message>
    <message>
        <source>removed to reach the target RMSE</source>
        <translation>目標 RMSE のために除去</translation>
    </message>
    <message>
        <source>thinned to an even spread</source>
        <translation>均等に間引き</translation>
    </message>
    <message>
        <source>{name} may not be read: check the permissions of the file and of its folder.</source>
        <translation>{name} を読む権限がありません。ファイルとフォルダの権限を確認してください。</translation>
    </message>
    <message>
        <source>{file}, line {line}: no batch has written this. Move the file elsewhere, choose another folder, or allow it to be overwritten.</source>
        <translation>{file} の {line} 行目: これはバッチが書き込んだものではありません。ファイルを別の場所に移すか、別のフォルダを選ぶか、上書きを許可してください。</translation>
    </message>
    <message>
        <source>{name} has no registration to write: open it, place it by hand and accept it.</source>
        <translation>{name} には書き出す位置合わせがありません。開いて手で置き、採用してください。</translation>
    </message>
    <message>
        <source>The folder {folder} holds no batch. Choose another one.</source>
        <translation>フォルダ {folder} にバッチはありません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{file} is no record of a batch, or one of a newer Crosstie. Choose another folder.</source>
        <translation>{file} はバッチの記録ではないか、新しい Crosstie のものです。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The list of this batch is missing: {path}. Put it back, or make a new batch.</source>
        <translation>このバッチの一覧がありません：{path}。元に戻すか、新しいバッチを作ってください。</translation>
    </message>
    <message>
        <source>{count} row(s) have no reference: {names}. Choose one.</source>
        <translation>{count} 行に参照がありません：{names}。選んでください。</translation>
    </message>
    <message>
        <source>There is no raster to register. Add some.</source>
        <translation>位置合わせするラスタがありません。追加してください。</translation>
    </message>
    <message>
        <source>{file} was changed while it was matched. Run the batch again once the file stays as it is.</source>
        <translation>{file} は対応付け中に変更されました。ファイルが変わらなくなってからバッチを再実行してください。</translation>
    </message>
    <message>
        <source>Python could not be started for the batch ({program}).</source>
        <translation>バッチ用の Python を起動できませんでした（{program}）。</translation>
    </message>
    <message>
        <source>This batch names a matcher that was not chosen on this computer. Choose it in the options first.</source>
        <translation>このバッチは、このコンピューターで選ばれていない対応付け法を指定しています。先にオプションで選んでください。</translation>
    </message>
    <message>
        <source>Registers every pair of a CSV with the columns moving and reference (and optionally id and target). Each pair gets one line in results.jsonl, a coordinate operation and, if it is accepted, a raster.

Any option below can also be a column, named like the option of the command line (area, rough_points, transform); it then applies to that pair.

After an interruption, start it again with the same folder: finished pairs are skipped. On a Dask cluster, run “python -m crosstie batch” instead.</source>
        <translation>列 moving と reference（任意で id と target）を持つ CSV の各ペアを位置合わせします。各ペアに results.jsonl の一行、座標操作、採用ならラスタができます。

下のどのオプションも、コマンドラインのオプション名（area、rough_points、transform）の列にでき、そのペアに効きます。

中断後は同じフォルダで再び始めてください。済んだペアは飛ばされます。Dask クラスタでは「python -m crosstie batch」を使ってください。</translation>
    </message>
    <message>
        <source>Save each match for a review</source>
        <translation>確認のために各対応付けを保存</translation>
    </message>
    <message>
        <source>The dock Many layers opens the folder then, and each of its matches like any single one.</source>
        <translation>「多数のレイヤ」パネルでこのフォルダを開き、各対応付けを単独のものと同じように開けます。</translation>
    </message>
    <message>
        <source>Pairs at a time</source>
        <translation>同時に処理するペア数</translation>
    </message>
    <message>
        <source>Each pair is matched in a process of its own where this is more than 1.</source>
        <translation>1 より大きい場合、各ペアは個別のプロセスで対応付けされます。</translation>
    </message>
    <message>
        <source>What agrees is bright in one image and dark in the other, as clouds are in a thermal image, and the ground beside it does not agree: the two sensors may see the clouds beside their place. Draw polygons over the clouds to ignore them.</source>
        <translation>一致している部分は一方の画像で明るく他方で暗く、熱画像の雲のように見えますが、その横の地面は一致していません。2 つのセンサーが雲を本来の位置からずれて捉えている可能性があります。雲の上にポリゴンを描いて無視してください。</translation>
    </message>
    <message>
        <source>The chance of being within {px:.3g} px of the ground is {share}.</source>
        <translation>地面から {px:.3g} px 以内にある見込みは{share}です。</translation>
    </message>
    <message>
        <source>Place the moving layer roughly on the map by hand.</source>
        <translation>移動レイヤを手でおおよその位置に置く。</translation>
    </message>
    <message>
        <source>as many fields as the header has (with decimal commas the separator must be a semicolon or a tab; a text with the separator in it stands in quotation marks)</source>
        <translation>見出しと同じ数の項目(小数点にコンマを使う場合、区切りはセミコロンかタブにします。区切り文字を含む文字列は引用符で囲みます)</translation>
    </message>
    <message>
        <source>{raster} lies elsewhere on the map than the raster that the operation was found for, or is turned over: its pixels were moved as that raster&apos;s were. Check the result on the map.</source>
        <translation>{raster} は、この操作を求めたラスタとは地図上の位置が異なるか、裏返しです。ピクセルはそのラスタと同じように動かされました。地図で結果を確かめてください。</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this CRS: choose it when you load the file, or use .tif.</source>
        <translation>形式 {driver} はこの CRS を保存できません。ファイルを読み込むときに選ぶか、.tif を使ってください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Choose another one.</source>
        <translation>フォルダ {folder} を作れません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder for the results first.</source>
        <translation>先に結果のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The fit is still being computed. Accept the row in a moment.</source>
        <translation>当てはめを計算中です。少し待ってから採用してください。</translation>
    </message>
    <message>
        <source>There is no registration to accept: place it by hand and match it, or give it up.</source>
        <translation>採用できる位置合わせがありません。手で置いて対応付けするか、あきらめてください。</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>先に行を選んでください。</translation>
    </message>
    <message>
        <source>There is no index yet: no row is done.</source>
        <translation>まだ索引がありません。済んだ行がありません。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>図葉</translation>
    </message>
    <message>
        <source>The raster to register</source>
        <translation>位置合わせするラスタ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What the match says of itself</source>
        <translation>対応付け自身の評価</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What is to be done, or was</source>
        <translation>することと、したこと</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Calibrated chance of being right</source>
        <translation>正しい確率（較正済み）</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Error on areas that the fit has not seen, in pixels of the reference</source>
        <translation>当てはめに使わなかった範囲の誤差（参照の画素）</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>How long the match took</source>
        <translation>対応付けにかかった時間</translation>
    </message>
    <message>
        <source>The raster whose position you trust</source>
        <translation>位置を信頼するラスタ</translation>
    </message>
    <message>
        <source>The rows to register; right-click for the actions on the selected ones</source>
        <translation>行の一覧。右クリックで選んだ行を操作</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>being matched</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>採用済み</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>書き出し待ち</translation>
    </message>
    <message>
        <source>for you to decide</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>No pixel of the result is valid: it lies beside the moving raster, or all numbers of that are nodata, or so near to nodata that GDAL does not tell them apart.</source>
        <translation>結果に有効なピクセルがありません。結果が位置合わせするラスタの外にあるか、そのすべての値がNoDataであるか、GDALが区別できないほどNoDataに近い値です。</translation>
    </message>
    <message>
        <source>The camera model of {raster} sees no ground: use the original product.</source>
        <translation>{raster} のカメラモデルは地面を捉えていません。元の製品を使ってください。</translation>
    </message>
    <message>
        <source>No pair of these rasters was matched reliably, so there is nothing to adjust. Look at the reasons of the pairs.</source>
        <translation>これらのラスタのどの組も確実には照合できなかったため、調整するものがありません。組ごとの理由を確認してください。</translation>
    </message>
    <message>
        <source>Report of a stack</source>
        <translation>スタックの報告</translation>
    </message>
    <message>
        <source>{count} rasters, {pairs} pairs, {loops} loops. Loops fail to close by {before} px, without the wrong pairs by {kept} px; after the adjustment pairs close to {after} px (RMS, pixels of the reference).</source>
        <translation>ラスタ {count} 枚、ペア {pairs} 組、ループ {loops} 個。ループの閉合差は {before} px、誤ったペアを除くと {kept} px、調整後のペアの閉合差は {after} px です（RMS、参照のピクセル）。</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>ラスタ</translation>
    </message>
    <message>
        <source>stays in its place</source>
        <translation>位置を変えない</translation>
    </message>
    <message>
        <source>adjusted and checked</source>
        <translation>調整済み、確認済み</translation>
    </message>
    <message>
        <source>adjusted, not checked by a loop</source>
        <translation>調整済み、ループでは未確認</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>ラスタ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>island</source>
        <translation>島</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>tie points</source>
        <translation>タイポイント</translation>
    </message>
    <message>
        <source>residual, px</source>
        <translation>残差、px</translation>
    </message>
    <message>
        <source>closure before, px</source>
        <translation>調整前の閉合差、px</translation>
    </message>
    <message>
        <source>closure after, px</source>
        <translation>調整後の閉合差、px</translation>
    </message>
    <message>
        <source>sigma, px</source>
        <translation>シグマ、px</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>wrong by its loops</source>
        <translation>ループから誤り</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>対応なし</translation>
    </message>
    <message>
        <source>left out, unsure</source>
        <translation>除外、不確か</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The rasters fall into {count} islands that no pair joins: each was solved for itself ({fixed} stay in their places).</source>
        <translation>ラスタはペアでつながらない {count} 個の島に分かれています。それぞれを別々に解きました（{fixed} は位置を変えません）。</translation>
    </message>
    <message>
        <source>Left out, since their pairs do not close with those of the others; they probably show another place: {names}.</source>
        <translation>他のペアと閉じないため除外しました。おそらく別の場所です：{names}。</translation>
    </message>
    <message>
        <source>Left out, since no pair of theirs was matched reliably; they may show another place: {names}.</source>
        <translation>確実に対応付けられたペアがないため除外しました。別の場所かもしれません：{names}。</translation>
    </message>
    <message>
        <source>Left out, since they cannot be opened: {names}.</source>
        <translation>開けないため除外しました：{names}。</translation>
    </message>
    <message>
        <source>Loops do not close, and nothing tells which of their pairs is wrong. The least likely ones were left out: {pairs}. Look at these pairs.</source>
        <translation>閉じないループがありますが、どのペアが誤りかは分かりません。最も確からしくないものを除外しました：{pairs}。これらのペアを見てください。</translation>
    </message>
    <message>
        <source>Wrong by their loops, and left out: {pairs}.</source>
        <translation>ループから誤りと分かり、除外しました：{pairs}。</translation>
    </message>
    <message>
        <source>There is no loop of pairs, so nothing can be checked: look at the results.</source>
        <translation>ペアのループがないため何も確認できません。結果を見てください。</translation>
    </message>
    <message>
        <source>Not checked by any loop that closes: {names}. Look at them.</source>
        <translation>閉じるループで確認されていません：{names}。見てください。</translation>
    </message>
    <message>
        <source>The shared grid would have no pixels. Check its pixel size and extent.</source>
        <translation>共通の格子にピクセルがありません。ピクセルの大きさと範囲を確認してください。</translation>
    </message>
    <message>
        <source>The shared grid would have {width:,.0f} × {height:,.0f} pixels. Check its pixel size and extent, or let it cover the reference alone.</source>
        <translation>共通の格子は {width:,.0f} × {height:,.0f} ピクセルになります。ピクセルの大きさと範囲を確認するか、参照だけを覆うようにしてください。</translation>
    </message>
    <message>
        <source>The rasters have no area that all of them show. Write a grid that covers all.</source>
        <translation>すべてのラスタに共通の範囲がありません。すべてを覆う格子を書き出してください。</translation>
    </message>
    <message>
        <source>{raster} has no place in the CRS of the shared grid. Choose another CRS.</source>
        <translation>{raster} は共通の格子の CRS に位置を持ちません。別の CRS を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is not in the stack, or stands for several rasters. Name the reference by its file, one of the stack&apos;s that can be opened.</source>
        <translation>「{name}」はスタックにないか、複数のラスタを指します。参照は、スタックの中の開けるファイルで指定してください。</translation>
    </message>
    <message>
        <source>{name} is no list of rasters: the column raster is needed.</source>
        <translation>{name} はラスタの一覧ではありません。列 raster が必要です。</translation>
    </message>
    <message>
        <source>{name}, line {line}: no plain raster file is named here.</source>
        <translation>{name} の {line} 行目：通常のラスタファイルが指定されていません。</translation>
    </message>
    <message>
        <source>Adjusting the stack</source>
        <translation>スタックを調整中</translation>
    </message>
    <message>
        <source>A stack takes two rasters or more that can be opened. Add some.</source>
        <translation>スタックには開けるラスタが 2 枚以上必要です。追加してください。</translation>
    </message>
    <message>
        <source>No two of these rasters lie on the same ground, so no pair can be matched.</source>
        <translation>同じ地面を覆うラスタが 2 枚とないため、ペアを対応付けられません。</translation>
    </message>
    <message>
        <source>Matching the pairs: {name}</source>
        <translation>ペアを対応付け中：{name}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} を書き出し中</translation>
    </message>
    <message>
        <source>{file} is one of the stack&apos;s rasters. Choose another folder.</source>
        <translation>{file} はスタックのラスタの一つです。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Register a stack of rasters</source>
        <translation>ラスタのスタックを位置合わせ</translation>
    </message>
    <message>
        <source>Registers many rasters of one place with each other, so that all agree.</source>
        <translation>同じ場所の多数のラスタを互いに位置合わせし、すべてを一致させます。</translation>
    </message>
    <message>
        <source>Matches pairs of the rasters, closes loops of pairs to find wrong ones, and adjusts all rasters at once. Each is then written once, on one shared grid, so that the rasters can be compared pixel by pixel. The report stack.html says how well the stack agrees, and which rasters were left out.

Rasters are taken in the order of the days in their names or metadata, if all have one. Start it again with the same folder to go on after an interruption, or after you have corrected pairs: the dock Many layers opens them from the folder pairs.</source>
        <translation>ラスタのペアを対応付け、ペアのループを閉じて誤りを見つけ、すべてのラスタを一度に調整します。その後、各ラスタを共通の格子に一度だけ書き出すので、ピクセルごとに比較できます。報告 stack.html は、スタックの一致の度合いと除外されたラスタを示します。

名前かメタデータの日付がすべてにあれば、ラスタは日付順になります。中断した後や、ペアを直した後は、同じフォルダで再び実行すると続きから行います。ペアは「多数のレイヤ」パネルがフォルダ pairs から開きます。</translation>
    </message>
    <message>
        <source>stack,time series,many,adjustment,bundle,loop closure,coregistration</source>
        <translation>スタック,時系列,多数,調整,ループ,位置合わせ</translation>
    </message>
    <message>
        <source>Raster files of one place; they may differ in sensor, CRS and pixel size.</source>
        <translation>同じ場所のラスタファイル。センサ、CRS、ピクセルの大きさは違っていてもかまいません。</translation>
    </message>
    <message>
        <source>Raster that stays in its place</source>
        <translation>位置を変えないラスタ</translation>
    </message>
    <message>
        <source>One of the rasters; by default the best connected one.</source>
        <translation>ラスタの一つ。既定では最もよくつながったもの。</translation>
    </message>
    <message>
        <source>Pairs of each raster</source>
        <translation>各ラスタのペア数</translation>
    </message>
    <message>
        <source>More pairs take longer, find more errors and agree better.</source>
        <translation>ペアが多いほど時間はかかりますが、誤りがより見つかり、よく一致します。</translation>
    </message>
    <message>
        <source>What the grid covers</source>
        <translation>格子が覆う範囲</translation>
    </message>
    <message>
        <source>common: what all rasters show.</source>
        <translation>common：すべてのラスタに写る範囲。</translation>
    </message>
    <message>
        <source>Rasters adjusted</source>
        <translation>調整したラスタ</translation>
    </message>
    <message>
        <source>Rasters left out</source>
        <translation>除外したラスタ</translation>
    </message>
    <message>
        <source>Closure after the adjustment, px</source>
        <translation>調整後の閉合差、px</translation>
    </message>
    <message>
        <source>“{text}” is no map frame. Give auto, off, or its corners in pixels of the moving raster, such as 90 80, 910 85, 905 690, 88 700.</source>
        <translation>「{text}」は図郭ではありません。auto、off、または移動ラスタのピクセルで角を指定してください（例: 90 80, 910 85, 905 690, 88 700）。</translation>
    </message>
    <message>
        <source>The map frame crosses itself or holds nothing. Give its corners one after the other, all round.</source>
        <translation>図郭が自己交差しているか、中身がありません。角を順に一周するように指定してください。</translation>
    </message>
    <message>
        <source>The map frame of {raster} was found: what lies outside it was ignored.</source>
        <translation>{raster} の図郭が見つかりました。外側は無視されました。</translation>
    </message>
    <message>
        <source>The map frame lies outside {raster}, which has {width} × {height} pixels. Give its corners in pixels, counted from the upper left corner.</source>
        <translation>図郭が {raster}（{width} × {height} ピクセル）の外にあります。左上の角から数えたピクセルで角を指定してください。</translation>
    </message>
    <message>
        <source>The layer “{layer}” does not hold one polygon on the moving layer. Draw the map frame there, once.</source>
        <translation>レイヤ「{layer}」には移動レイヤ上のポリゴンがちょうど1つありません。そこに図郭を1回描いてください。</translation>
    </message>
    <message>
        <source>Map frame of {0}</source>
        <translation>{0} の図郭</translation>
    </message>
    <message>
        <source>Cut off what lies outside the map frame</source>
        <translation>図郭の外側を切り取る</translation>
    </message>
    <message>
        <source>Of a scanned sheet: title, legend and margin. Scans without a frame stay whole.</source>
        <translation>スキャンした図葉の題名、凡例、余白です。枠のないスキャンはそのままです。</translation>
    </message>
    <message>
        <source>Map frame of a scanned sheet (auto, off, or its corners)</source>
        <translation>スキャンした図葉の図郭（auto、off、または角）</translation>
    </message>
    <message>
        <source>auto: a map frame is looked for, and what lies outside it is ignored. off: the whole scan counts. Corners: in pixels of the moving layer, such as 90 80, 910 85, 905 690, 88 700.</source>
        <translation>auto: 図郭を探し、外側を無視します。off: スキャン全体を使います。角: 移動レイヤのピクセルで指定します（例: 90 80, 910 85, 905 690, 88 700）。</translation>
    </message>
    <message>
        <source>{file} is no plain file. Save the sheet index as a GeoPackage first.</source>
        <translation>{file} は通常のファイルではありません。先に図葉索引を GeoPackage で保存してください。</translation>
    </message>
    <message>
        <source>The sheet index {file} cannot be read. Save it as a GeoPackage.</source>
        <translation>図葉索引 {file} を読み込めません。GeoPackage で保存してください。</translation>
    </message>
    <message>
        <source>The sheet index {file} names no coordinate reference system. Save it with one.</source>
        <translation>図葉索引 {file} に座標参照系がありません。設定して保存してください。</translation>
    </message>
    <message>
        <source>The sheet index {file} holds no polygons with names.</source>
        <translation>図葉索引 {file} に名前の付いたポリゴンがありません。</translation>
    </message>
    <message>
        <source>The sheet index {file} has no field {wanted}. Choose the one with the names of the sheets: {fields}.</source>
        <translation>図葉索引 {file} にフィールド {wanted} がありません。図葉名のフィールドを選んでください: {fields}。</translation>
    </message>
    <message>
        <source>The sheet {sheet} lies outside {name}. Choose a reference that covers it, or check the corners.</source>
        <translation>図葉 {sheet} は {name} の外にあります。それを含む基準を選ぶか、角を確認してください。</translation>
    </message>
    <message>
        <source>The corners of a sheet say nothing here, as {name} has no georeference. Choose a reference that has one, or match without them.</source>
        <translation>{name} に位置情報がないため、図葉の角は使えません。位置情報のある基準を選ぶか、角なしで対応付けてください。</translation>
    </message>
    <message>
        <source>The corners of the sheet {sheet} hold nothing on {name}. Check them and their coordinate reference system.</source>
        <translation>図葉 {sheet} の角は {name} 上で何も囲みません。角と座標参照系を確認してください。</translation>
    </message>
    <message>
        <source>It was searched for at the corners that were given.</source>
        <translation>指定された角の場所で探しました。</translation>
    </message>
    <message>
        <source>It was searched for where {index} has {sheet}.</source>
        <translation>{index} で {sheet} がある場所で探しました。</translation>
    </message>
    <message>
        <source>{index} has {count} sheets that {name} may be named after: none of them was used.</source>
        <translation>{index} には {name} に当てはまる図葉が {count} 枚あるため、どれも使いませんでした。</translation>
    </message>
    <message>
        <source>{index} has no sheet that {name} is named after.</source>
        <translation>{index} には {name} に当てはまる図葉がありません。</translation>
    </message>
    <message>
        <source>“{text}” names no four corners. Give x and y of each on the map, such as 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</source>
        <translation>「{text}」は四隅ではありません。各角の地図上の x と y を指定してください（例: 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326]）。</translation>
    </message>
    <message>
        <source>Corners of the sheet on the map</source>
        <translation>地図上の図葉の角</translation>
    </message>
    <message>
        <source>Sheet index</source>
        <translation>図葉索引</translation>
    </message>
    <message>
        <source>Field with the names of the sheets</source>
        <translation>図葉名のフィールド</translation>
    </message>
    <message>
        <source>Where the corners of the map frame lie: x and y of each, in the reference&apos;s CRS unless another is named: 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</source>
        <translation>図郭の角の位置: それぞれの x と y。指定がなければ基準の CRS です: 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326]。</translation>
    </message>
    <message>
        <source>A file of polygons with the names of map sheets. The one that the raster&apos;s file is named after says where its map lies.</source>
        <translation>図葉名を持つポリゴンのファイル。ラスタのファイル名に当てはまるものが地図の位置を示します。</translation>
    </message>
    <message>
        <source>Empty: name, sheet or id.</source>
        <translation>空: name、sheet、または id。</translation>
    </message>
    <message>
        <source>doubtful, not confirmed</source>
        <translation>疑わしい、未確認</translation>
    </message>
    <message>
        <source>Left out, since their matches are doubtful and no loop confirms them: {names}. They may show another place. If a match is right, accept it in “Many layers” and start the stack again.</source>
        <translation>対応付けが疑わしく、確認するループもないため除外しました：{names}。別の場所かもしれません。対応付けが正しければ「多数のレイヤ」で承認し、スタックを再び実行してください。</translation>
    </message>
    <message>
        <source>The map frame of a scanned sheet; what lies outside it is not matched</source>
        <translation>スキャンした図葉の図郭。その外側は照合されません</translation>
    </message>
    <message>
        <source>A Dask cluster needs the package distributed, on this machine and on the workers: python -m pip install distributed.</source>
        <translation>Dask クラスターには、このコンピューターとワーカーの両方にパッケージ distributed が必要です: python -m pip install distributed。</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Start one, or check the address.</source>
        <translation>{address} で応答する Dask スケジューラがありません。起動するか、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer any more. What is done stays done. Start a scheduler and run the same again to go on with the others.</source>
        <translation>{address} の Dask スケジューラが応答しなくなりました。完了したものはそのまま残ります。スケジューラを起動し、同じ操作をもう一度実行すると残りを続けられます。</translation>
    </message>
    <message>
        <source>The Python package {name} is not there; only the learned matchers need it.</source>
        <translation>Python パッケージ {name} がありません。必要なのは学習した対応付けだけです。</translation>
    </message>
    <message>
        <source>There is no version of torch that this QGIS could load ({system}, Python {version}, numpy {numpy}). The matcher “Structure” works without it.</source>
        <translation>この QGIS で読み込める torch の版がありません（{system}、Python {version}、numpy {numpy}）。対応付け法「構造」は torch なしで動きます。</translation>
    </message>
    <message>
        <source>Paste the command into a {terminal}; it puts torch into {place}, about 1 GB, and leaves QGIS&apos;s own packages alone. Crosstie finds it at the next match.</source>
        <translation>コマンドを{terminal}に貼り付けてください。torch を {place} に入れます（約 1 GB）。QGIS 自身のパッケージには触れません。次の対応付けで Crosstie が見つけます。</translation>
    </message>
    <message>
        <source>If it says that there is no pip, install the package {package} of your system first.</source>
        <translation>pip がないと言われたら、先にシステムのパッケージ {package} を入れてください。</translation>
    </message>
    <message>
        <source>{name} does not say at how many dots an inch it was scanned. Give that number beside the scale.</source>
        <translation>{name} には走査解像度（dpi）の記録がありません。縮尺とともにその値を指定してください。</translation>
    </message>
    <message>
        <source>“{text}” is no map scale. Give one such as 1:25000.</source>
        <translation>「{text}」は地図の縮尺ではありません。1:25000 のように指定してください。</translation>
    </message>
    <message>
        <source>A pixel cannot be {size} m wide. Give a number greater than 0.</source>
        <translation>画素の幅が {size} m ということはありません。0 より大きい数を指定してください。</translation>
    </message>
    <message>
        <source>The scale of the map says nothing here, as {name} does not tell how large its pixels are on the ground. Choose a reference with a georeference and a CRS, or match without the scale.</source>
        <translation>{name} は画素の地上での大きさを示していないため、地図の縮尺は役に立ちません。地理参照と CRS のある基準を選ぶか、縮尺なしで照合してください。</translation>
    </message>
    <message>
        <source>A place on the map says nothing here, as {name} has no georeference. Choose a reference that has one, or match without it.</source>
        <translation>{name} には地理参照がないため、地図上の場所は役に立ちません。地理参照のある基準を選ぶか、場所なしで照合してください。</translation>
    </message>
    <message>
        <source>The place that was given lies outside {name}, its radius included. Check its coordinates and their coordinate reference system.</source>
        <translation>指定された場所は半径を含めて {name} の外にあります。座標とその座標参照系を確認してください。</translation>
    </message>
    <message>
        <source>It was searched for within {radius:,.0f} m of the place given.</source>
        <translation>指定された場所から {radius:,.0f} m 以内を探索しました。</translation>
    </message>
    <message>
        <source>A pixel of the moving raster was taken to be {size:.3g} m wide.</source>
        <translation>移動ラスタの画素の幅を {size:.3g} m としました。</translation>
    </message>
    <message>
        <source>Searching the whole reference</source>
        <translation>基準全体を探索しています</translation>
    </message>
    <message>
        <source>Indexing the reference, once</source>
        <translation>基準の索引を作成しています（一度だけ）</translation>
    </message>
    <message>
        <source>“{text}” is no number greater than 0.</source>
        <translation>「{text}」は 0 より大きい数ではありません。</translation>
    </message>
    <message>
        <source>“{text}” is no place with a radius. Give x, y and a radius in metres or kilometres, such as 5.1, 52.3, 20 km [EPSG:4326].</source>
        <translation>「{text}」は半径付きの場所ではありません。x、y と、m または km の半径を 5.1, 52.3, 20 km [EPSG:4326] のように指定してください。</translation>
    </message>
    <message>
        <source>Rough place: x, y, radius</source>
        <translation>おおよその場所: x, y, 半径</translation>
    </message>
    <message>
        <source>Scale of the scanned map</source>
        <translation>スキャンした地図の縮尺</translation>
    </message>
    <message>
        <source>Dots an inch of the scan</source>
        <translation>スキャンの解像度（dpi）</translation>
    </message>
    <message>
        <source>Size of the moving layer&apos;s pixels on the ground (m)</source>
        <translation>移動レイヤの画素の地上での大きさ (m)</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>どこにあるか</translation>
    </message>
    <message>
        <source>Where the middle of the moving layer lies, roughly: x, y and a radius in metres or km, in the reference&apos;s CRS unless another is named: 5.1, 52.3, 20 km [EPSG:4326]. Nothing is looked for elsewhere.</source>
        <translation>移動レイヤの中央のおおよその位置: x、y と m または km の半径。別の CRS を書かなければ基準の CRS です: 5.1, 52.3, 20 km [EPSG:4326]。ほかの場所は探索しません。</translation>
    </message>
    <message>
        <source>Such as 1:25000. With the resolution of the scan it tells how large a pixel is on the ground.</source>
        <translation>1:25000 など。スキャンの解像度と合わせて、画素の地上での大きさがわかります。</translation>
    </message>
    <message>
        <source>Empty: what the file says.</source>
        <translation>空欄: ファイルの記録に従います。</translation>
    </message>
    <message>
        <source>Instead of scale and resolution. The search allows for a factor of 1.5.</source>
        <translation>縮尺と解像度の代わり。探索は 1.5 倍までのずれを許します。</translation>
    </message>
    <message>
        <source>Whether the moving layer is looked for all over a reference that is much larger, by an index that is made once. auto: where nothing says where it lies. on: also where what says so turns out wrong. wide: so, and its scale may be off by a factor of 3, which takes longer.</source>
        <translation>一度だけ作る索引を使い、はるかに大きい基準の全体で移動レイヤを探すかどうか。auto: 位置がわからないとき。on: 位置の情報が誤りとわかったときも。wide: 同じで、縮尺のずれを 3 倍まで許し、時間がかかります。</translation>
    </message>
    <message>
        <source>Whether it is looked for all over a reference that is much larger, by an index of it</source>
        <translation>はるかに大きい基準の全体を索引で探すかどうか</translation>
    </message>
    <message>
        <source>Its pixels would be {share:.0f} % as wide on the ground as those of {count} sheets with a map frame of this size.</source>
        <translation>ピクセルの地上での幅が、図郭の大きさが同じ {count} 図葉の {share:.0f} % になります。</translation>
    </message>
    <message>
        <source>Its map frame would be turned by {turn:.1f}° against those of {count} sheets with a frame of this size.</source>
        <translation>図郭が、大きさが同じ {count} 図葉の図郭に対して {turn:.1f}° 回転します。</translation>
    </message>
    <message>
        <source>It would lie {off:,.0f} reference pixels from where {count} sheets with a map frame of this size lie.</source>
        <translation>図郭の大きさが同じ {count} 図葉の位置から、基準の {off:,.0f} ピクセル離れます。</translation>
    </message>
    <message>
        <source>{count} sheets with a map frame of this size have taught it where to look first: {scale:.3g} reference pixels to one of the scan, the frame turned by {skew:.1f}°.</source>
        <translation>図郭の大きさが同じ {count} 図葉が、最初に探す場所を示しました：スキャンの 1 ピクセルは基準の {scale:.3g} ピクセル、図郭の回転は {skew:.1f}°。</translation>
    </message>
    <message>
        <source>They lie {off:,.1f} reference pixels beside where they were expected.</source>
        <translation>それらは予想された位置から基準の {off:,.1f} ピクセル離れています。</translation>
    </message>
    <message>
        <source>Where relative paths begin</source>
        <translation>相対パスの起点</translation>
    </message>
    <message>
        <source>Empty: the folder of the list. Also a place in an object store that GDAL reads: /vsis3/bucket/folder.</source>
        <translation>空：リストのフォルダー。GDAL が読めるオブジェクトストア内の場所も可：/vsis3/bucket/folder。</translation>
    </message>
    <message>
        <source>auto: the first ten sheets of a reference whose map frames are equally large teach the others where to look, and what contradicts them needs review; off: each sheet by itself.</source>
        <translation>auto：同じ基準で図郭の大きさが等しい最初の 10 図葉が、ほかの図葉に探す場所を教え、それに反するものは確認が必要になります。off：各図葉を単独で扱います。</translation>
    </message>
    <message>
        <source>Sheets of a series teach each other</source>
        <translation>シリーズの図葉が互いに教え合う</translation>
    </message>
    <message>
        <source>The rest of the images agrees at another place: {direction}.</source>
        <translation>画像の残りの部分は別の場所で一致します：{direction}。</translation>
    </message>
    <message>
        <source>The rest of the images agrees at another place, as where a legend, a stamp or a watermark is printed on both. Compare the two, or draw polygons over what is printed to ignore it.</source>
        <translation>画像の残りの部分は別の場所で一致します。凡例、スタンプ、透かしが両方に印刷されている場合などです。2 つを比較するか、印刷された部分をポリゴンで囲んで無視させてください。</translation>
    </message>
    <message>
        <source>Only the margins of the images agree, and nothing between them, as where both show the frame of a film or the border of a sheet. Draw polygons over the margins to ignore them.</source>
        <translation>画像の余白だけが一致し、その内側には共通するものがありません。両方にフィルムの枠や図面の縁が写っている場合などです。余白をポリゴンで囲んで無視させてください。</translation>
    </message>
    <message>
        <source>The batch ended early. “Start” goes on with it. {words}</source>
        <translation>バッチが途中で終わりました。「開始」で続けます。{words}</translation>
    </message>
    <message>
        <source>Rows stay in the list while the batch works. Stop it first.</source>
        <translation>バッチの実行中は行を一覧から除けません。先に停止してください。</translation>
    </message>
    <message>
        <source>The batch ended early. {words}</source>
        <translation>バッチが途中で終わりました。{words}</translation>
    </message>
    <message>
        <source>The reference was removed from the project while it was drawn. Add it again.</source>
        <translation>基準レイヤは描画中にプロジェクトから削除されました。もう一度追加してください。</translation>
    </message>
    <message>
        <source>A reference that is no raster file is drawn around each row, and nothing tells where the rows lie. Name a sheet index, give corners or a rough place in a list, or choose a raster file as the reference.</source>
        <translation>ラスタファイルでない基準レイヤは各行の周囲に描画されますが、行がどこにあるかを示すものがありません。図郭索引を指定するか、リストに四隅またはおおよその位置を書くか、基準としてラスタファイルを選んでください。</translation>
    </message>
    <message>
        <source>a value is too long, or its quotation mark is not closed.</source>
        <translation>値が長すぎるか、引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>the column {column} is there twice.</source>
        <translation>列 {column} が二度あります。</translation>
    </message>
    <message>
        <source>there are more values than columns. Put a value that holds the separator into quotation marks.</source>
        <translation>値が列より多くあります。区切り文字を含む値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a file.</source>
        <translation>{path} はファイルではありません。ファイルを選んでください。</translation>
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
        <translation>変換</translation>
    </message>
    <message>
        <source>Unseen areas, px</source>
        <translation>見ていない領域、px</translation>
    </message>
    <message>
        <source>Comparison of the transforms</source>
        <translation>変換の比較</translation>
    </message>
    <message>
        <source>Residuals of each cell</source>
        <translation>各セルの残差</translation>
    </message>
    <message>
        <source>dX, dY; circles: RMSE and 90 %</source>
        <translation>dX、dY；円：RMSE と 90 %</translation>
    </message>
    <message>
        <source>Lengths of the residuals</source>
        <translation>残差の長さ</translation>
    </message>
    <message>
        <source>dX against the column</source>
        <translation>dX と列</translation>
    </message>
    <message>
        <source>dY against the row</source>
        <translation>dY と行</translation>
    </message>
    <message>
        <source>Blue dots: control points. Purple squares: check points.</source>
        <translation>青い点：基準点。紫の四角：検証点。</translation>
    </message>
    <message>
        <source>&amp;Save as picture …</source>
        <translation>画像として保存(&amp;S) …</translation>
    </message>
    <message>
        <source>Writes this whole page as a PNG</source>
        <translation>このページ全体を PNG に書きます</translation>
    </message>
    <message>
        <source>Save re&amp;port …</source>
        <translation>報告を保存(&amp;P) …</translation>
    </message>
    <message>
        <source>Writes figures, parameters, versions and all points as HTML or JSON</source>
        <translation>図、パラメータ、版、全点を HTML か JSON に書きます</translation>
    </message>
    <message>
        <source>Comparing the transforms …</source>
        <translation>変換を比較中 …</translation>
    </message>
    <message>
        <source>Recommended: {0}. {1}</source>
        <translation>推奨：{0}。{1}</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>画像として保存</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Web page (*.html);;JSON (*.json)</source>
        <translation>Web ページ (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>報告を書き込み中 …</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>書き出しました：{0}</translation>
    </message>
    <message>
        <source>“{0}” cannot be written. Choose another folder.</source>
        <translation>「{0}」を書けません。別のフォルダを選んでください。</translation>
    </message>
</context>
<context>
    <name>AddTool</name>
    <message>
        <source>Adding tie points</source>
        <translation>タイポイントを追加</translation>
    </message>
    <message>
        <source>This place is outside “{0}”. Click inside it.</source>
        <translation>この場所は「{0}」の外です。内側をクリックしてください。</translation>
    </message>
    <message>
        <source>Now click the same place in the other layer.</source>
        <translation>次に、もう一方のレイヤの同じ場所をクリックしてください。</translation>
    </message>
    <message>
        <source>Searching for the match …</source>
        <translation>対応を探索中 …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>そこに明らかな対応はありません。</translation>
    </message>
    <message>
        <source>{0} Click the same place by hand, or press Enter for the grey mark.</source>
        <translation>{0} 同じ場所を手でクリックするか、Enter で灰色の印にしてください。</translation>
    </message>
    <message>
        <source>Match with confidence {0:.2f}: Enter or a click on it accepts it, X refuses it.</source>
        <translation>対応の信頼度 {0:.2f}：Enter かクリックで受け入れ、X で断ります。</translation>
    </message>
    <message>
        <source>Still searching for the match. Wait for it, or click the same place by hand.</source>
        <translation>まだ対応を探しています。待つか、同じ場所を手でクリックしてください。</translation>
    </message>
    <message>
        <source>Point {0} is already at this place. Click another one.</source>
        <translation>点 {0} がすでにこの場所にあります。別の所をクリックしてください。</translation>
    </message>
    <message>
        <source>Added at the match. Click the next place.</source>
        <translation>対応の所に追加しました。次の場所をクリックしてください。</translation>
    </message>
    <message>
        <source>Added by hand. Click the next place.</source>
        <translation>手で追加しました。次の場所をクリックしてください。</translation>
    </message>
    <message>
        <source>Refused. Click the same place by hand, or press Enter for the grey mark.</source>
        <translation>断りました。同じ場所を手でクリックするか、Enter で灰色の印にしてください。</translation>
    </message>
    <message>
        <source>Undone. Click a place in the moving layer.</source>
        <translation>取り消しました。移動レイヤの場所をクリックしてください。</translation>
    </message>
    <message>
        <source>Click a place in the moving layer; Shift + click: in the reference. F1: all keys.</source>
        <translation>移動レイヤの場所をクリック。Shift + クリック：参照。F1：全キー。</translation>
    </message>
    <message>
        <source>Click a place in the reference, or in the window of the moving image. F1: all keys.</source>
        <translation>参照の場所、または移動画像の窓の場所をクリック。F1：全キー。</translation>
    </message>
</context>
<context>
    <name>AlignmentChoice</name>
    <message>
        <source>Several alignments hold. Each picture flicks between the two layers: click the right one.</source>
        <translation>複数の整列が成り立ちます。各画像は二つのレイヤを交互に示します。正しい方をクリックしてください。</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Takes this alignment; undo goes back</source>
        <translation>この整列にします。元に戻せます</translation>
    </message>
</context>
<context>
    <name>ApplyTask</name>
    <message>
        <source>Writing {0}</source>
        <translation>{0} を書き込み中</translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <source>Whole overlap</source>
        <translation>重なり全体</translation>
    </message>
    <message>
        <source>What the map canvas shows</source>
        <translation>地図キャンバスが示すもの</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>描いた矩形</translation>
    </message>
    <message>
        <source>Draw the rectangle on the map (Esc cancels)</source>
        <translation>地図に矩形を描く（Esc で取り消し）</translation>
    </message>
</context>
<context>
    <name>BandPicker</name>
    <message>
        <source>The bands to compare</source>
        <translation>比べるバンド</translation>
    </message>
    <message>
        <source>How grey values are stretched before they are compared</source>
        <translation>比べる前の階調の引き伸ばし</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>As displayed</source>
        <translation>表示のとおり</translation>
    </message>
</context>
<context>
    <name>BatchApplyTask</name>
    <message>
        <source>Writing registered rasters</source>
        <translation>位置合わせ済みラスタを書き出し中</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>Rasters to register</source>
        <translation>位置合わせするラスタ</translation>
    </message>
    <message>
        <source>A folder with rasters to register</source>
        <translation>位置合わせするラスタのフォルダ</translation>
    </message>
    <message>
        <source>A list of pairs</source>
        <translation>ペアの一覧</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>一覧 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Rows added: {0}.</source>
        <translation>追加した行：{0}。</translation>
    </message>
    <message>
        <source>In the list already: {0}.</source>
        <translation>すでに一覧にある：{0}。</translation>
    </message>
    <message>
        <source>Files that are no rasters: {0}.</source>
        <translation>ラスタでないファイル：{0}。</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>結果のフォルダ</translation>
    </message>
    <message>
        <source>The folder of a batch</source>
        <translation>バッチのフォルダ</translation>
    </message>
    <message>
        <source>Reference of the selected rows</source>
        <translation>選んだ行の参照</translation>
    </message>
    <message>
        <source>Left out, because they have no reference or are it: {0}</source>
        <translation>参照がないか、それ自体が参照のため除外：{0}</translation>
    </message>
    <message>
        <source>Rows without a registration, which stay as they are: {0}.</source>
        <translation>位置合わせがなく、そのままの行：{0}。</translation>
    </message>
    <message>
        <source>Place the sheet, press Enter, and click “Match layers”. Then accept the row with A.</source>
        <translation>図葉を配置して Enter を押し、「レイヤを対応付け」をクリックします。その後 A で行を採用します。</translation>
    </message>
    <message>
        <source>All rows are decided. “Apply all accepted” writes the rasters.</source>
        <translation>すべての行が決まりました。「採用したものを適用」でラスタを書き出します。</translation>
    </message>
    <message>
        <source>Writing the registered rasters …</source>
        <translation>位置合わせ済みラスタを書き出しています …</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダを表示</translation>
    </message>
    <message>
        <source>Rasters written to {1}: {0}.</source>
        <translation>{1} に書き出したラスタ：{0}。</translation>
    </message>
    <message>
        <source>Not written: {0}.</source>
        <translation>書き出せなかったもの：{0}。</translation>
    </message>
    <message>
        <source>A Dask cluster</source>
        <translation>Dask クラスタ</translation>
    </message>
    <message>
        <source>Address of the scheduler, tcp://host:8786</source>
        <translation>スケジューラのアドレス、tcp://host:8786</translation>
    </message>
</context>
<context>
    <name>BatchDock</name>
    <message>
        <source>Crosstie: many layers</source>
        <translation>Crosstie：多数のレイヤ</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the batch; pairs that are done stay done, and Start goes on with the others</source>
        <translation>バッチを終えます。済んだペアは残り、「開始」で残りを続けます</translation>
    </message>
    <message>
        <source>Matches all rows in the background; it goes on when QGIS is closed</source>
        <translation>すべての行を背後で処理します。QGIS を閉じても続きます</translation>
    </message>
    <message>
        <source>{0} accepted</source>
        <translation>採用 {0}</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>要確認 {0}</translation>
    </message>
    <message>
        <source>{0} without a match</source>
        <translation>対応付けなし {0}</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>失敗 {0}</translation>
    </message>
    <message>
        <source>{0} given up</source>
        <translation>見送り {0}</translation>
    </message>
    <message>
        <source>{0} written</source>
        <translation>書き出し {0}</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{1} 中 {0} 済み</translation>
    </message>
    <message>
        <source>Rows: {0}</source>
        <translation>行数：{0}</translation>
    </message>
    <message>
        <source>(none: choose one)</source>
        <translation>（なし：選んでください）</translation>
    </message>
    <message>
        <source>(the next row)</source>
        <translation>（次の行）</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Add layers, files, a folder or a list</source>
        <translation>レイヤ、ファイル、フォルダ、一覧を追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Each row its own</source>
        <translation>行ごと</translation>
    </message>
    <message>
        <source>Where results, index and registered rasters go</source>
        <translation>結果、索引、位置合わせ済みラスタの置き場所</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>結果のフォルダ</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>結果のフォルダを選ぶ</translation>
    </message>
    <message>
        <source> at a time</source>
        <translation> 件ずつ</translation>
    </message>
    <message>
        <source>&amp;Layers of the project …</source>
        <translation>プロジェクトのレイヤ(&amp;L) …</translation>
    </message>
    <message>
        <source>Raster layers of this project</source>
        <translation>このプロジェクトのラスタレイヤ</translation>
    </message>
    <message>
        <source>&amp;Files …</source>
        <translation>ファイル(&amp;F) …</translation>
    </message>
    <message>
        <source>Raster files</source>
        <translation>ラスタファイル</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>フォルダ(&amp;O) …</translation>
    </message>
    <message>
        <source>All rasters in a folder and below it</source>
        <translation>フォルダとその下のすべてのラスタ</translation>
    </message>
    <message>
        <source>List of &amp;pairs (CSV) …</source>
        <translation>ペアの一覧(&amp;P)（CSV） …</translation>
    </message>
    <message>
        <source>A CSV with the columns moving and reference</source>
        <translation>moving と reference の列がある CSV</translation>
    </message>
    <message>
        <source>&amp;Open a batch …</source>
        <translation>バッチを開く(&amp;B) …</translation>
    </message>
    <message>
        <source>The folder of a batch that was begun before</source>
        <translation>以前に始めたバッチのフォルダ</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>採用(&amp;A)</translation>
    </message>
    <message>
        <source>Accepts the registration as it is shown; the next row follows</source>
        <translation>表示どおりに採用し、次の行へ進みます</translation>
    </message>
    <message>
        <source>&amp;Place by hand</source>
        <translation>手で置く(&amp;P)</translation>
    </message>
    <message>
        <source>Lays the sheet on the map, where you place it and match again</source>
        <translation>図葉を地図に載せます。配置して再度対応付けします</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>見送る(&amp;G)</translation>
    </message>
    <message>
        <source>Nothing is written of this row; the next one follows</source>
        <translation>この行は書き出さず、次の行へ進みます</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>未定に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Takes your decision about the row back</source>
        <translation>行についての判断を取り消します</translation>
    </message>
    <message>
        <source>Apply all accep&amp;ted</source>
        <translation>採用したものを適用(&amp;T)</translation>
    </message>
    <message>
        <source>Writes the registered raster of every accepted row into the folder</source>
        <translation>採用した各行の位置合わせ済みラスタをフォルダに書き出します</translation>
    </message>
    <message>
        <source>Inde&amp;x on the map</source>
        <translation>索引を地図に表示(&amp;X)</translation>
    </message>
    <message>
        <source>Adds the footprints of all rows that are done as a layer, coloured by state</source>
        <translation>済んだ行の範囲を、状態で色分けしたレイヤとして追加します</translation>
    </message>
    <message>
        <source>&amp;Reference of the selected rows …</source>
        <translation>選んだ行の参照(&amp;R) …</translation>
    </message>
    <message>
        <source>A raster file for these rows alone</source>
        <translation>これらの行だけに使うラスタファイル</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>一覧から外す(&amp;M)</translation>
    </message>
    <message>
        <source>Files stay as they are</source>
        <translation>ファイルはそのままです</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>参照(&amp;F)</translation>
    </message>
    <message>
        <source>Add scans, air photos or scenes, choose the layer whose position you trust, and start. Each row is matched by itself, in the background. Doubtful ones come first: look at each, accept it, place it by hand or give it up, and let all accepted ones be written. The options are those of the Crosstie dock.</source>
        <translation>スキャン、空中写真、シーンを追加し、位置を信頼するレイヤを選んで開始します。各行は背後で個別に対応付けされます。疑わしいものが先に並びます。一つずつ見て、採用するか、手で置くか、見送り、採用したものをまとめて書き出します。オプションは Crosstie パネルのものです。</translation>
    </message>
    <message>
        <source>Dask cluster …</source>
        <translation>Dask クラスタ …</translation>
    </message>
    <message>
        <source>Pairs that are matched at a time, each in a process of its own; below 1: on a Dask cluster</source>
        <translation>同時に処理するペア数。それぞれ別のプロセス。1 未満：Dask クラスタ</translation>
    </message>
    <message>
        <source>Drawing the reference: {0} of {1}</source>
        <translation>基準レイヤを描画中: {0}/{1}</translation>
    </message>
    <message>
        <source>The layer whose position you trust, for all rows without one of their own; one from the web is drawn around each row first, while QGIS runs</source>
        <translation>位置を信頼できるレイヤ。固有の基準を持たないすべての行に使われます。ウェブのレイヤは、QGIS の実行中にまず各行の周囲に描画されます</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Rasters to register</source>
        <translation>位置合わせするラスタ</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>First steps</source>
        <translation>最初の手順</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>終わり(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Another alignment was taken; its tie points are being matched anew.</source>
        <translation>別の整列にしました。タイポイントを対応付け直しています。</translation>
    </message>
    <message>
        <source>The alignment as matched was taken again.</source>
        <translation>対応付けのままの整列に戻しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Default columns, widths and order</source>
        <translation>列、幅、順序の初期値</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare before and after</source>
        <translation>前後を比べる</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>The layers as their files say</source>
        <translation>ファイルのとおりのレイヤ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>The moving layer where it was registered</source>
        <translation>位置合わせした位置の移動レイヤ</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>スワイプ</translation>
    </message>
    <message>
        <source>Drag a divider over the map</source>
        <translation>地図上で仕切りをドラッグ</translation>
    </message>
    <message>
        <source>Flick</source>
        <translation>交互</translation>
    </message>
    <message>
        <source>Before and after in turn</source>
        <translation>前と後を交互に</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>The edges of the registered layer over the map</source>
        <translation>位置合わせしたレイヤのエッジを地図に重ねる</translation>
    </message>
</context>
<context>
    <name>CompareDock</name>
    <message>
        <source>Crosstie: compare</source>
        <translation>Crosstie：比較</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>プレビューなし</translation>
    </message>
    <message>
        <source>Over the map, with opacity</source>
        <translation>地図に重ねる（不透明度）</translation>
    </message>
    <message>
        <source>Swipe: drag a divider</source>
        <translation>スワイプ：仕切りをドラッグ</translation>
    </message>
    <message>
        <source>Flick: before and after in turn</source>
        <translation>交互：前と後</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>市松模様</translation>
    </message>
    <message>
        <source>Edges over the map</source>
        <translation>エッジを地図に重ねる</translation>
    </message>
    <message>
        <source>Difference in brightness</source>
        <translation>明るさの差</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>仕切り(&amp;D)</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>速さ(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>大きさ(&amp;I)</translation>
    </message>
    <message>
        <source>Streng&amp;th</source>
        <translation>強さ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>不透明度(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Starting …</source>
        <translation>開始中 …</translation>
    </message>
    <message>
        <source>“{0}” was removed from the project, so the match was stopped.</source>
        <translation>「{0}」がプロジェクトから外されたため、対応付けを止めました。</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>書き出しました：{0}</translation>
    </message>
    <message>
        <source>Writing the registered raster …</source>
        <translation>位置合わせしたラスタを書き込み中 …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>取り消しました。何も書いていません。</translation>
    </message>
    <message>
        <source>Written and put on top of the map: {0}</source>
        <translation>書き出し、地図の一番上に置きました：{0}</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>スワイプ</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ファイルを示す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undone: the layer was removed and its file deleted.</source>
        <translation>取り消しました：レイヤを外し、ファイルを削除しました。</translation>
    </message>
    <message>
        <source>The layer was removed, but its file is in use and stays: {0}</source>
        <translation>レイヤを外しましたが、ファイルは使用中のため残ります：{0}</translation>
    </message>
    <message>
        <source>The map frame is a layer now: move its corners with the vertex tool, then match again.</source>
        <translation>図郭がレイヤになりました。頂点ツールで角を動かし、もう一度対応付けてください。</translation>
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
        <translation>レイヤを対応付け(&amp;L)</translation>
    </message>
    <message>
        <source>Finds tie points and assesses them</source>
        <translation>タイポイントを見つけて評価します</translation>
    </message>
    <message>
        <source>“{0}” is not a raster file, so it cannot be registered. Save it as a GeoTIFF first.</source>
        <translation>「{0}」はラスタファイルでないため位置合わせできません。先に GeoTIFF に保存してください。</translation>
    </message>
</context>
<context>
    <name>CrosstiePlugin</name>
    <message>
        <source>Crosstie: match layers</source>
        <translation>Crosstie：レイヤを対応付け</translation>
    </message>
    <message>
        <source>Crosstie: try with sample layers</source>
        <translation>Crosstie：サンプルレイヤで試す</translation>
    </message>
    <message>
        <source>&amp;Crosstie</source>
        <translation>&amp;Crosstie</translation>
    </message>
    <message>
        <source>Crosstie: many layers</source>
        <translation>Crosstie：多数のレイヤ</translation>
    </message>
</context>
<context>
    <name>EditTool</name>
    <message>
        <source>Changing tie points</source>
        <translation>タイポイントを変更</translation>
    </message>
    <message>
        <source>The point cannot be moved there: the layer&apos;s CRS does not cover that place.</source>
        <translation>点をそこへ動かせません。レイヤの CRS がその場所を覆っていません。</translation>
    </message>
    <message>
        <source>This place is outside “{0}”, so the point was not moved. Drop it inside.</source>
        <translation>この場所は「{0}」の外なので、点は動かしませんでした。内側で放してください。</translation>
    </message>
    <message>
        <source>Searching for the best match …</source>
        <translation>最良の対応を探索中 …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>そこに明らかな対応はありません。</translation>
    </message>
    <message>
        <source>{0} The point was moved to where you dropped it.</source>
        <translation>{0} 点を放した所に動かしました。</translation>
    </message>
    <message>
        <source>Best match, confidence {0:.2f}: Enter or a click on it accepts it, X leaves the point where you dropped it, Esc returns it to where it was.</source>
        <translation>最良の対応、信頼度 {0:.2f}：Enter かクリックで受け入れ、X で放した所に残し、Esc で元に戻します。</translation>
    </message>
    <message>
        <source>Moved to the best match, confidence {0:.2f}.</source>
        <translation>最良の対応に動かしました。信頼度 {0:.2f}。</translation>
    </message>
    <message>
        <source>Refused: the point was moved to where you dropped it.</source>
        <translation>断りました。点を放した所に動かしました。</translation>
    </message>
    <message>
        <source>The point was not moved.</source>
        <translation>点は動かしませんでした。</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose the moving layer (the raster to correct) and the reference layer (the raster whose position you trust), then match. Crosstie finds rotation, scale and shift automatically, shows the tie points on the map and tells you how reliable the result is. Your files are not changed: Apply writes a new one.</source>
        <translation>移動レイヤ（補正するラスタ）と参照レイヤ（位置を信頼するラスタ）を選び、対応付けてください。Crosstie は回転、縮尺、位置を自動で見つけ、タイポイントを地図に示し、結果の確かさを知らせます。あなたのファイルは変わりません。「適用」は新しいファイルを書きます。</translation>
    </message>
    <message>
        <source>Loads two invented layers and leads through a match in five cards</source>
        <translation>架空の二つのレイヤを読み込み、五枚のカードで対応付けを案内します</translation>
    </message>
    <message>
        <source>Try with sample layers</source>
        <translation>サンプルレイヤで試す</translation>
    </message>
    <message>
        <source>Opens a GeoPackage that Crosstie has written beside a project</source>
        <translation>Crosstie がプロジェクトの隣に書いた GeoPackage を開きます</translation>
    </message>
    <message>
        <source>Open saved registrations …</source>
        <translation>保存した位置合わせを開く …</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the registration</source>
        <translation>位置合わせの書き出し</translation>
    </message>
    <message>
        <source>Registered raster</source>
        <translation>位置合わせしたラスタ</translation>
    </message>
    <message>
        <source>World file only, beside the moving raster</source>
        <translation>ワールドファイルだけ（移動ラスタの隣）</translation>
    </message>
    <message>
        <source>Tie points</source>
        <translation>タイポイント</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>書き出すもの</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取り消し(&amp;C)</translation>
    </message>
    <message>
        <source>{0} of {1} points in use will be written.</source>
        <translation>使用中の {1} 点のうち {0} 点を書きます。</translation>
    </message>
    <message>
        <source>CRS of the file</source>
        <translation>ファイルの CRS</translation>
    </message>
    <message>
        <source>as fits the two layers</source>
        <translation>二つのレイヤに合わせる</translation>
    </message>
    <message>
        <source>automatic: as fits the data</source>
        <translation>自動：データに合わせる</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as in the moving layer</source>
        <translation>移動レイヤと同じ</translation>
    </message>
    <message>
        <source>&amp;CRS</source>
        <translation>CRS(&amp;C)</translation>
    </message>
    <message>
        <source>Pixel &amp;size, units of the CRS</source>
        <translation>ピクセルサイズ(&amp;S)、CRS の単位</translation>
    </message>
    <message>
        <source>&amp;Resampling</source>
        <translation>リサンプリング(&amp;R)</translation>
    </message>
    <message>
        <source>Com&amp;pression</source>
        <translation>圧縮(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Nodata value</source>
        <translation>nodata 値(&amp;N)</translation>
    </message>
    <message>
        <source>The pixels stay as they are; a small text file beside the raster says where they lie. It holds shift, rotation and scale, but no curved transform.</source>
        <translation>ピクセルはそのままで、ラスタの隣の小さなテキストファイルが位置を示します。平行移動、回転、拡大縮小を持ちますが、曲がった変換は持ちません。</translation>
    </message>
    <message>
        <source>&amp;All points</source>
        <translation>すべての点(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Thinned, evenly spread, to</source>
        <translation>均等に間引く(&amp;T)</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>点の数</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>最近傍</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>双線形</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>三次</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>最頻値</translation>
    </message>
    <message>
        <source>Cubic B-spline</source>
        <translation>三次 B スプライン</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>二乗平均平方根</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小値</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>第 1 四分位数</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>第 3 四分位数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>The nodata value is no number. Type one, or leave the field empty.</source>
        <translation>nodata 値が数値ではありません。数値を入力するか、空欄のままにしてください。</translation>
    </message>
    <message>
        <source>Cut off what lies outside the &amp;map frame</source>
        <translation>図郭の外側を切り取る(&amp;M)</translation>
    </message>
</context>
<context>
    <name>FieldPlot</name>
    <message>
        <source>Click: the map and the patches go to that place</source>
        <translation>クリック：地図と切り抜きがその場所へ移ります</translation>
    </message>
    <message>
        <source>px; arrows {0:g} times</source>
        <translation>px；矢印 {0:g} 倍</translation>
    </message>
</context>
<context>
    <name>FramePicker</name>
    <message>
        <source>Found by itself: what lies outside is ignored</source>
        <translation>自動で検出: 外側は無視</translation>
    </message>
    <message>
        <source>The whole scan</source>
        <translation>スキャン全体</translation>
    </message>
    <message>
        <source>The polygon of a layer</source>
        <translation>レイヤのポリゴン</translation>
    </message>
    <message>
        <source>Layer with the map frame, drawn on the moving layer</source>
        <translation>移動レイヤ上に描いた図郭のレイヤ</translation>
    </message>
    <message>
        <source>&amp;Correct the frame that was found</source>
        <translation>見つかった図郭を修正(&amp;C)</translation>
    </message>
    <message>
        <source>Adds it as a polygon layer, which the vertex tool of QGIS changes</source>
        <translation>ポリゴンレイヤとして追加し、QGISの頂点ツールで変更できます</translation>
    </message>
</context>
<context>
    <name>HeightsField</name>
    <message>
        <source>No layer: mean height</source>
        <translation>レイヤなし：平均の高さ</translation>
    </message>
    <message>
        <source>H&amp;eights of the ground</source>
        <translation>地面の高さ(&amp;E)</translation>
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
        <translation>最大 {0} 点</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>Crosstie: history</source>
        <translation>Crosstie：履歴</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What the matcher found</source>
        <translation>対応付けが見つけたもの</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Add layers</source>
        <translation>レイヤを追加</translation>
    </message>
    <message>
        <source>Layers to register</source>
        <translation>位置合わせするレイヤ</translation>
    </message>
</context>
<context>
    <name>LayerPickers</name>
    <message>
        <source>Swap the moving and the reference layer</source>
        <translation>移動レイヤと参照レイヤを入れ替え</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>地図が示すもの</translation>
    </message>
    <message>
        <source>“{0}” is not a raster that QGIS can open. Choose another file.</source>
        <translation>「{0}」は QGIS が開けるラスタではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Open a raster</source>
        <translation>ラスタを開く</translation>
    </message>
    <message>
        <source>&amp;Moving layer</source>
        <translation>移動レイヤ(&amp;M)</translation>
    </message>
    <message>
        <source>The raster to correct</source>
        <translation>補正するラスタ</translation>
    </message>
    <message>
        <source>&amp;Reference layer</source>
        <translation>参照レイヤ(&amp;R)</translation>
    </message>
    <message>
        <source>The layer whose position you trust</source>
        <translation>位置を信頼するレイヤ</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>ファイルを開く …</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Lowest confidence</source>
        <translation>最低の信頼度</translation>
    </message>
    <message>
        <source>Largest residual</source>
        <translation>最大の残差</translation>
    </message>
    <message>
        <source>Takes points with a lower confidence out of use</source>
        <translation>信頼度の低い点を外します</translation>
    </message>
    <message>
        <source>Takes points with a larger residual out of use, and brings back those with a smaller one</source>
        <translation>残差の大きい点を外し、小さい点を戻します</translation>
    </message>
    <message>
        <source>≥ {0:.2f}</source>
        <translation>≥ {0:.2f}</translation>
    </message>
    <message>
        <source>as matched</source>
        <translation>対応付けのまま</translation>
    </message>
    <message>
        <source>≤ {0:g} px</source>
        <translation>≤ {0:g} px</translation>
    </message>
    <message>
        <source>&amp;Transform</source>
        <translation>変換(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>信頼度(&amp;C)</translation>
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
        <translation>{0} を {1} に対応付け中</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Command for a terminal</source>
        <translation>端末用のコマンド</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>コマンドをコピーします</translation>
    </message>
    <message>
        <source>Copies the message with its details</source>
        <translation>メッセージを詳細とともにコピーします</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>MissingHint</name>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copies the command for a terminal that installs what is missing</source>
        <translation>足りないものを入れる端末用のコマンドをコピーします</translation>
    </message>
    <message>
        <source>Without it matches compare structure alone and take longer.</source>
        <translation>なければ構造だけを比べ、時間がかかります。</translation>
    </message>
</context>
<context>
    <name>MovingDock</name>
    <message>
        <source>Crosstie: the moving image</source>
        <translation>Crosstie：移動画像</translation>
    </message>
    <message>
        <source>Link this view and the map</source>
        <translation>この表示と地図を連動</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>画像全体を示す</translation>
    </message>
    <message>
        <source>There is no match to show. Match two layers first.</source>
        <translation>示す対応付けがありません。先に二つのレイヤを対応付けてください。</translation>
    </message>
    <message>
        <source>The moving raster cannot be opened. Restore its file, then match or open it again.</source>
        <translation>移動ラスタを開けません。ファイルを戻してから、対応付けるか開き直してください。</translation>
    </message>
    <message>
        <source>There is no transform yet, so the map does not follow: it needs three points that are far apart.</source>
        <translation>まだ変換がないため地図は追いません。十分離れた三点が必要です。</translation>
    </message>
    <message>
        <source>The image is mirrored relative to the map, so up and down are exchanged here.</source>
        <translation>画像は地図に対して鏡像なので、ここでは上下が逆です。</translation>
    </message>
</context>
<context>
    <name>OptionsGroup</name>
    <message>
        <source>&amp;Options</source>
        <translation>オプション(&amp;O)</translation>
    </message>
    <message>
        <source>No layer: use everything</source>
        <translation>レイヤなし：すべて使う</translation>
    </message>
    <message>
        <source>No layer: ignore nothing</source>
        <translation>レイヤなし：何も無視しない</translation>
    </message>
    <message>
        <source>Use it as a first guess</source>
        <translation>最初の推定に使う</translation>
    </message>
    <message>
        <source>Ignore it: search everywhere</source>
        <translation>無視：全体を探す</translation>
    </message>
    <message>
        <source>Automatic: where native pixels disagree</source>
        <translation>自動：元のピクセルが合わない所</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes, as far apart as suits the scene</source>
        <translation>はい、シーンに合う間隔で</translation>
    </message>
    <message>
        <source>Yes, every {0} pixels</source>
        <translation>はい、{0} ピクセルごと</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>プロセッサ (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>グラフィックカード (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple のグラフィックス (MPS)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>キーポイント</translation>
    </message>
    <message>
        <source>Text-assisted</source>
        <translation>言葉で補助</translation>
    </message>
    <message>
        <source>Epipolar</source>
        <translation>エピポーラ</translation>
    </message>
    <message>
        <source>Automatic: the simplest that fits</source>
        <translation>自動：合う最も単純なもの</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平行移動</translation>
    </message>
    <message>
        <source>Shift, rotation and scale</source>
        <translation>平行移動、回転、拡大縮小</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>アフィン</translation>
    </message>
    <message>
        <source>Projective</source>
        <translation>射影</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <translation>多項式、二次</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <translation>多項式、三次</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <translation>薄板スプライン</translation>
    </message>
    <message>
        <source>Local flow</source>
        <translation>局所フロー</translation>
    </message>
    <message>
        <source>Triangles, each affine</source>
        <translation>三角形、各アフィン</translation>
    </message>
    <message>
        <source>Camera model (RPC), bias corrected</source>
        <translation>カメラモデル (RPC)、偏りを補正</translation>
    </message>
    <message>
        <source>off by up to </source>
        <translation>ずれは最大 </translation>
    </message>
    <message>
        <source>How good it is: unknown</source>
        <translation>良さ：不明</translation>
    </message>
    <message>
        <source>How far the georeference may be off, in pixels of the reference. Where texture repeats, as in orchards, one that is good to less than half a row tells which row it is.</source>
        <translation>ジオリファレンスがどれだけずれうるか（参照のピクセル）。果樹園のように模様が繰り返す所では、半列未満の良さならどの列かが分かります。</translation>
    </message>
    <message>
        <source>Ma&amp;tcher</source>
        <translation>対応付け法(&amp;T)</translation>
    </message>
    <message>
        <source>Trans&amp;form</source>
        <translation>変換(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>範囲(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Use only inside the polygons of</source>
        <translation>ポリゴンの内側だけを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ignore inside the polygons of</source>
        <translation>ポリゴンの内側を無視(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Georeference of the moving layer</source>
        <translation>移動レイヤのジオリファレンス(&amp;G)</translation>
    </message>
    <message>
        <source>Place by &amp;hand</source>
        <translation>手で置く(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Bands and contrast, moving layer</source>
        <translation>バンドとコントラスト、移動レイヤ(&amp;B)</translation>
    </message>
    <message>
        <source>Ba&amp;nds and contrast, reference layer</source>
        <translation>バンドとコントラスト、参照レイヤ(&amp;N)</translation>
    </message>
    <message>
        <source>Tie point&amp;s over the whole scene</source>
        <translation>シーン全体のタイポイント(&amp;E)</translation>
    </message>
    <message>
        <source>Compute &amp;with</source>
        <translation>計算装置(&amp;W)</translation>
    </message>
    <message>
        <source>Working si&amp;ze and random seed</source>
        <translation>作業サイズと乱数の種(&amp;Z)</translation>
    </message>
    <message>
        <source>Map frame of a s&amp;can</source>
        <translation>スキャンの図郭(&amp;C)</translation>
    </message>
    <message>
        <source>Where the corners of the map frame lie: x and y of each, and the CRS</source>
        <translation>図郭の角の位置: それぞれの x と y、および CRS</translation>
    </message>
    <message>
        <source>Where to loo&amp;k, and at which scale</source>
        <translation>どこをどの縮尺で探すか(&amp;K)</translation>
    </message>
</context>
<context>
    <name>PatchDock</name>
    <message>
        <source>Crosstie: a closer look</source>
        <translation>Crosstie：拡大</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>One over the other</source>
        <translation>一方を他方に重ねる</translation>
    </message>
    <message>
        <source>Searching for the best match …</source>
        <translation>最良の対応を探索中 …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>そこに明らかな対応はありません。</translation>
    </message>
    <message>
        <source>Moved to the best match, confidence {0:.2f}.</source>
        <translation>最良の対応に動かしました。信頼度 {0:.2f}。</translation>
    </message>
    <message>
        <source>Reference red, moving cyan</source>
        <translation>参照は赤、移動はシアン</translation>
    </message>
    <message>
        <source>There are no tie points to show. Match two layers first.</source>
        <translation>示すタイポイントがありません。先に二つのレイヤを対応付けてください。</translation>
    </message>
    <message>
        <source>{0} points are not reviewed. “Next” shows one.</source>
        <translation>{0} 点が未確認です。「次へ」で示します。</translation>
    </message>
    <message>
        <source>Point {0}: there is no transform yet, so the patches cannot be shown.</source>
        <translation>点 {0}：まだ変換がないため、切り抜きを示せません。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Point {0}: residual {1:.2f} px, confidence {2:.2f}, {3}, {4}.</source>
        <translation>点 {0}：残差 {1:.2f} px、信頼度 {2:.2f}、{3}、{4}。</translation>
    </message>
    <message>
        <source>There are no tie points yet. Choose “Add on the map” in the table, or match again.</source>
        <translation>まだタイポイントがありません。表の「地図上で追加」を選ぶか、対応付け直してください。</translation>
    </message>
    <message>
        <source>Every point has been reviewed.</source>
        <translation>すべての点を確認しました。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Largest residual</source>
        <translation>最大の残差</translation>
    </message>
    <message>
        <source>Lowest confidence</source>
        <translation>最低の信頼度</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>まだ未確認</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Ends the review and gives the window back as it was; the points stay as they are</source>
        <translation>確認を終え、窓を元に戻します。点はそのままです</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>受け入れて次へ</translation>
    </message>
    <message>
        <source>Reject, next</source>
        <translation>拒否して次へ</translation>
    </message>
    <message>
        <source>Move to the best match</source>
        <translation>最良の対応へ動かす</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>近く</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>広く</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>点滅</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>重ね合わせ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Contrast: from that of the whole layer to that of the patch</source>
        <translation>コントラスト：レイヤ全体のものから切り抜きのものへ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
</context>
<context>
    <name>Persistence</name>
    <message>
        <source>QGIS ended before this was saved: {0}. Do you want to restore or discard it?</source>
        <translation>保存前に QGIS が終了しました：{0}。復元しますか、破棄しますか？</translation>
    </message>
    <message>
        <source>It comes from another computer ({1}): discard it only if QGIS is closed there.</source>
        <translation>別のコンピュータ（{1}）のものです。そこの QGIS が閉じている場合だけ破棄してください。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save all registrations</source>
        <translation>すべての位置合わせを保存</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>書き出しました：{0}</translation>
    </message>
    <message>
        <source>Open saved registrations</source>
        <translation>保存した位置合わせを開く</translation>
    </message>
    <message>
        <source>Registrations (*.gpkg)</source>
        <translation>位置合わせ (*.gpkg)</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Scale of the scanned map</source>
        <translation>スキャンした地図の縮尺</translation>
    </message>
    <message>
        <source>Rough place: x, y, a radius in m or km, and the CRS; nothing is looked for elsewhere</source>
        <translation>おおよその場所: x, y, m または km の半径, CRS。ほかの場所は探索しません</translation>
    </message>
    <message>
        <source>Click the rough place on the map (Esc cancels)</source>
        <translation>地図上でおおよその場所をクリック（Esc で取消）</translation>
    </message>
    <message>
        <source>Automatic: where nothing says where it lies</source>
        <translation>自動: 位置がわからないとき</translation>
    </message>
    <message>
        <source>Not all over a much larger reference</source>
        <translation>はるかに大きい基準の全体では探さない</translation>
    </message>
    <message>
        <source>All over the reference</source>
        <translation>基準の全体で</translation>
    </message>
    <message>
        <source>All over the reference, at more scales (slow)</source>
        <translation>基準の全体で、より多くの縮尺で（遅い）</translation>
    </message>
    <message>
        <source>dpi: by the file</source>
        <translation>dpi: ファイルによる</translation>
    </message>
    <message>
        <source>Dots an inch of the scan, where its file does not say them</source>
        <translation>スキャンの解像度（ファイルに記録がない場合）</translation>
    </message>
</context>
<context>
    <name>PlaceTool</name>
    <message>
        <source>Placing by hand</source>
        <translation>手で配置</translation>
    </message>
    <message>
        <source>Move the layer</source>
        <translation>レイヤを動かす</translation>
    </message>
    <message>
        <source>Rotate the layer</source>
        <translation>レイヤを回す</translation>
    </message>
    <message>
        <source>Scale the layer</source>
        <translation>レイヤを拡大縮小</translation>
    </message>
</context>
<context>
    <name>PlacementBar</name>
    <message>
        <source>Place by hand</source>
        <translation>手で置く</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The match starts from here (Enter)</source>
        <translation>ここから対応付けを始めます (Enter)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The layer is not placed by hand</source>
        <translation>レイヤは手で置かれていません</translation>
    </message>
    <message>
        <source>Click a place in the layer, then where it belongs; with a second one it is turned and scaled</source>
        <translation>レイヤの場所をクリックし、次にあるべき所をクリック。二つ目で回転と拡大縮小をします</translation>
    </message>
    <message>
        <source>Two points</source>
        <translation>二点</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>表示に合わせる</translation>
    </message>
    <message>
        <source>Upright in the middle of the map (F)</source>
        <translation>地図の中央に正立 (F)</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Place the layer</source>
        <translation>レイヤを置く</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>表示に合わせる</translation>
    </message>
    <message>
        <source>Set the uncertainty</source>
        <translation>不確かさを設定</translation>
    </message>
    <message>
        <source>Show a place</source>
        <translation>場所を示す</translation>
    </message>
    <message>
        <source>Remove the placement</source>
        <translation>配置を取り除く</translation>
    </message>
    <message>
        <source>Choose the moving layer first: a raster file.</source>
        <translation>先に移動レイヤ（ラスタファイル）を選んでください。</translation>
    </message>
    <message>
        <source>The CRS of the moving layer does not cover this place. Show another one.</source>
        <translation>移動レイヤの CRS がこの場所を覆っていません。別の場所を示してください。</translation>
    </message>
</context>
<context>
    <name>PlacingPanel</name>
    <message>
        <source>{0} shown.</source>
        <translation>{0} か所を示しました。</translation>
    </message>
    <message>
        <source>Drag the layer, its corners or the round handle. Enter: done, Esc: cancel, F1: all keys.</source>
        <translation>レイヤ、角、丸いハンドルをドラッグ。Enter：完了、Esc：取り消し、F1：全キー。</translation>
    </message>
    <message>
        <source>Placed by hand: the match starts there.</source>
        <translation>手で置きました。そこから対応付けを始めます。</translation>
    </message>
    <message>
        <source>Not placed: usually not needed.</source>
        <translation>置いていません：普通は不要です。</translation>
    </message>
    <message>
        <source>Click a place in the moving layer.</source>
        <translation>移動レイヤの場所をクリックしてください。</translation>
    </message>
    <message>
        <source>Click a second place in the moving layer: it will be turned and scaled.</source>
        <translation>移動レイヤの二つ目の場所をクリックしてください。回転と拡大縮小をします。</translation>
    </message>
    <message>
        <source>Enter or “Done” ends it; more places make it more exact.</source>
        <translation>Enter か「完了」で終わります。場所が多いほど正確になります。</translation>
    </message>
    <message>
        <source>Now click where it belongs, in the reference layer.</source>
        <translation>次に、参照レイヤであるべき所をクリックしてください。</translation>
    </message>
    <message>
        <source>Click a place in the moving layer first: it lies half transparent on the map.</source>
        <translation>先に移動レイヤの場所をクリックしてください。地図上に半透明であります。</translation>
    </message>
    <message>
        <source>Place by hand: move, rotate and scale the moving layer on the map</source>
        <translation>手で置く：地図上で移動レイヤを動かし、回し、拡大縮小</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>表示に合わせる</translation>
    </message>
    <message>
        <source>Show places, each first in the moving layer, then in the reference layer: two are enough to place the layer</source>
        <translation>場所を示す。移動レイヤ、参照レイヤの順に：二か所でレイヤを置けます</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>PointSearch</name>
    <message>
        <source>Find points where there are none</source>
        <translation>点のない所で点を探す</translation>
    </message>
    <message>
        <source>Match around the transform</source>
        <translation>変換の周りを対応付け</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>取り消しました。何も変えていません。</translation>
    </message>
    <message>
        <source>No matches that agree with each other were found there.</source>
        <translation>そこに互いに合う対応は見つかりませんでした。</translation>
    </message>
    <message>
        <source>{0} points were found.</source>
        <translation>{0} 点が見つかりました。</translation>
    </message>
</context>
<context>
    <name>PointsDock</name>
    <message>
        <source>Crosstie: tie points</source>
        <translation>Crosstie：タイポイント</translation>
    </message>
    <message>
        <source>Filter: a text, or a condition such as residual &gt; 2</source>
        <translation>絞り込み：文字列、または residual &gt; 2 のような条件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Select and move on the map</source>
        <translation>地図上で選択と移動</translation>
    </message>
    <message>
        <source>Select by a polygon on the map</source>
        <translation>地図上のポリゴンで選択</translation>
    </message>
    <message>
        <source>Add on the map</source>
        <translation>地図上で追加</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Compare on the map</source>
        <translation>地図上で比較</translation>
    </message>
    <message>
        <source>Show the moving image in its own window</source>
        <translation>移動画像を別の窓で示す</translation>
    </message>
    <message>
        <source>Links of all points on the map</source>
        <translation>全点の対応線を地図に示す</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>改善</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>“{0}” is not a role. Choose control or check.</source>
        <translation>「{0}」は役割ではありません。基準か検証を選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is not a coordinate. Type a number, or paste “latitude, longitude” into X or Y.</source>
        <translation>「{0}」は座標ではありません。数を入力するか、X か Y に「緯度, 経度」を貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Tie points</source>
        <translation>タイポイント</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <source>A polygon needs at least three corners: click them one after another.</source>
        <translation>ポリゴンには少なくとも三つの角が必要です。順にクリックしてください。</translation>
    </message>
    <message>
        <source>{0} points are selected.</source>
        <translation>{0} 点を選択しました。</translation>
    </message>
    <message>
        <source>Click the corners around the points; a double click or the right button closes the polygon. Esc: back.</source>
        <translation>点の周りの角をクリック。ダブルクリックか右ボタンで閉じます。Esc：戻る。</translation>
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
        <translation>地図上をドラッグ</translation>
    </message>
    <message>
        <source>Lets the mouse drag the divider on the map; Esc or the right button ends it.</source>
        <translation>マウスで地図上の仕切りをドラッグします。Esc か右ボタンで終わります。</translation>
    </message>
    <message>
        <source>There is no registration to preview.</source>
        <translation>プレビューする位置合わせがありません。</translation>
    </message>
</context>
<context>
    <name>ProjectStore</name>
    <message>
        <source>The tie points could not be saved with the project. They stay here, and are offered again at the next start. {0}</source>
        <translation>タイポイントをプロジェクトとともに保存できませんでした。ここに残り、次の起動時に再び示します。{0}</translation>
    </message>
    <message>
        <source>{0} The tie points are saved inside the project instead.</source>
        <translation>{0} 代わりにタイポイントをプロジェクトの中に保存します。</translation>
    </message>
    <message>
        <source>The session of this project is named on another computer ({0}). It was not opened.</source>
        <translation>このプロジェクトのセッションは別のコンピュータ（{0}）のものです。開きませんでした。</translation>
    </message>
    <message>
        <source>{0} When the project is saved, a copy of the old file is kept beside it.</source>
        <translation>{0} プロジェクトを保存すると、古いファイルの写しが隣に残ります。</translation>
    </message>
    <message>
        <source>A registration here names a matcher that was not chosen on this computer ({0}). It is not run: Automatic is used instead. To use it, choose it among the options.</source>
        <translation>ここの位置合わせは、このコンピュータで選ばれていない対応付け法（{0}）を示します。実行せず「自動」を使います。使うにはオプションで選んでください。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Show this on the map</source>
        <translation>地図に示す</translation>
    </message>
    <message>
        <source>Left the reference, right the registered layer, at such a place: click to go there</source>
        <translation>左は参照、右は位置合わせしたレイヤ、そうした場所の例：クリックでそこへ移ります</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The recovery file cannot be written, so a crash would lose your work: {0}</source>
        <translation>復旧用のファイルを書けないため、異常終了すると作業が失われます：{0}</translation>
    </message>
</context>
<context>
    <name>Registrations</name>
    <message>
        <source>As you left it</source>
        <translation>前に終えたときの状態</translation>
    </message>
</context>
<context>
    <name>RegistrationsRow</name>
    <message>
        <source>Registrations of this project</source>
        <translation>このプロジェクトの位置合わせ</translation>
    </message>
    <message>
        <source>Registrations of this project: each is kept as you left it</source>
        <translation>このプロジェクトの位置合わせ：それぞれ終えたときのまま残ります</translation>
    </message>
    <message>
        <source>Rename, remove, save or open registrations</source>
        <translation>位置合わせの名前変更、削除、保存、読み込み</translation>
    </message>
    <message>
        <source>Rename the registration</source>
        <translation>位置合わせの名前を変更</translation>
    </message>
    <message>
        <source>Name; empty: the names of the layers</source>
        <translation>名前。空：レイヤの名前</translation>
    </message>
    <message>
        <source>Remove “{0}” with its points and decisions? This cannot be undone.</source>
        <translation>「{0}」を点と決定とともに取り除きますか？元に戻せません。</translation>
    </message>
    <message>
        <source>Remove the registration</source>
        <translation>位置合わせを取り除く</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>名前を変更(&amp;R) …</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>取り除く(&amp;M) …</translation>
    </message>
    <message>
        <source>&amp;Save all to another file …</source>
        <translation>すべてを別のファイルに保存(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Open a saved file …</source>
        <translation>保存したファイルを開く(&amp;O) …</translation>
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
        <translation>各セルの残差</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept points</source>
        <translation>点を受け入れ</translation>
    </message>
    <message>
        <source>Reject points</source>
        <translation>点を拒否</translation>
    </message>
    <message>
        <source>Make check points</source>
        <translation>検証点にする</translation>
    </message>
    <message>
        <source>Make control points</source>
        <translation>基準点にする</translation>
    </message>
    <message>
        <source>Lock points</source>
        <translation>点をロック</translation>
    </message>
    <message>
        <source>Unlock points</source>
        <translation>点のロックを解除</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Delete points</source>
        <translation>点を削除</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>点を移動</translation>
    </message>
    <message>
        <source>Nudge points</source>
        <translation>点を微動</translation>
    </message>
    <message>
        <source>Move point to match</source>
        <translation>点を対応へ移動</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>点を追加</translation>
    </message>
    <message>
        <source>Import {0} points</source>
        <translation>{0} 点を読み込み</translation>
    </message>
    <message>
        <source>Fit {0}</source>
        <translation>{0} を当てはめ</translation>
    </message>
    <message>
        <source>Limit confidence</source>
        <translation>信頼度を制限</translation>
    </message>
    <message>
        <source>Limit residuals</source>
        <translation>残差を制限</translation>
    </message>
    <message>
        <source>There are already no more than {0} unlocked points in use.</source>
        <translation>ロックしていない使用中の点はすでに {0} 個以下です。</translation>
    </message>
    <message>
        <source>Thin to {0} points</source>
        <translation>{0} 点に間引き</translation>
    </message>
    <message>
        <source>Take another alignment</source>
        <translation>別の整列にする</translation>
    </message>
    <message>
        <source>Restore the match</source>
        <translation>対応付けに戻す</translation>
    </message>
    <message>
        <source>The points were changed meanwhile, so none were removed. Try again.</source>
        <translation>その間に点が変わったため、何も取り除きませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>Improve to {0:.2f} px</source>
        <translation>{0:.2f} px まで改善</translation>
    </message>
    <message>
        <source>The RMSE is still {0:.2f} px: too few points are left, or the others are locked.</source>
        <translation>RMSE はまだ {0:.2f} px です。残りが少なすぎるか、ほかはロックされています。</translation>
    </message>
    <message>
        <source>The RMSE is already below {0:.2f} px.</source>
        <translation>RMSE はすでに {0:.2f} px 未満です。</translation>
    </message>
    <message>
        <source>Point {0} is at the same place, so the place counts twice: delete one of them.</source>
        <translation>点 {0} が同じ場所にあり、二重に数えられます。一方を削除してください。</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受け入れ</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Make control points</source>
        <translation>基準点にする</translation>
    </message>
    <message>
        <source>Make check points</source>
        <translation>検証点にする</translation>
    </message>
    <message>
        <source>Remove the worst points until an RMSE …</source>
        <translation>RMSE に達するまで最悪の点を取り除く …</translation>
    </message>
    <message>
        <source>Thin to an even spread …</source>
        <translation>均等に間引く …</translation>
    </message>
    <message>
        <source>Restore what the matcher found</source>
        <translation>対応付けで見つかったものに戻す</translation>
    </message>
    <message>
        <source>Import points from a file …</source>
        <translation>ファイルから点を読み込む …</translation>
    </message>
    <message>
        <source>Remove the worst points</source>
        <translation>最悪の点を取り除く</translation>
    </message>
    <message>
        <source>Target RMSE, reference pixels:</source>
        <translation>目標 RMSE、参照ピクセル：</translation>
    </message>
    <message>
        <source>Thin to an even spread</source>
        <translation>均等に間引く</translation>
    </message>
    <message>
        <source>Points to keep, in addition to locked ones:</source>
        <translation>ロックした点のほかに残す点：</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>点を読み込む</translation>
    </message>
    <message>
        <source>Points (*.points *.csv *.txt *.gpkg *.geojson *.xml);;All files (*)</source>
        <translation>点 (*.points *.csv *.txt *.gpkg *.geojson *.xml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>{0} points were imported.</source>
        <translation>{0} 点を読み込みました。</translation>
    </message>
    <message>
        <source>{0} have no position on the rasters and were left out.</source>
        <translation>{0} 点はラスタ上に位置がなく、省きました。</translation>
    </message>
    <message>
        <source>{0} existed already.</source>
        <translation>{0} 点はすでにありました。</translation>
    </message>
    <message>
        <source>{0} are outside the rasters, so they are not in use.</source>
        <translation>{0} 点はラスタの外なので、使いません。</translation>
    </message>
</context>
<context>
    <name>ReviewParts</name>
    <message>
        <source>On the map</source>
        <translation>地図上</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
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
        <translation>履歴</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取り消し(&amp;C)</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>残り約 {0} 分</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>取り消し中 …</translation>
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
        <translation>任意。例：港、密な住宅</translation>
    </message>
    <message>
        <source>No layer</source>
        <translation>レイヤなし</translation>
    </message>
    <message>
        <source>Shared by all matchers</source>
        <translation>すべての対応付け法に共通</translation>
    </message>
    <message>
        <source>The matcher&apos;s own</source>
        <translation>対応付け法自身のもの</translation>
    </message>
    <message>
        <source>What is in the &amp;scene?</source>
        <translation>シーンに何があるか(&amp;S)</translation>
    </message>
    <message>
        <source>Or a land-co&amp;ver layer</source>
        <translation>または土地被覆レイヤ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Coarse search</source>
        <translation>粗い探索(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取り消し(&amp;C)</translation>
    </message>
    <message>
        <source>Find more points where there are none</source>
        <translation>点のない所でさらに点を探す</translation>
    </message>
    <message>
        <source>Match again around the current transform</source>
        <translation>現在の変換の周りを対応付け直す</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>取り消し中 …</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Working size: the long side of the images in the coarse search, in pixels</source>
        <translation>作業サイズ：粗い探索での画像の長辺（ピクセル）</translation>
    </message>
    <message>
        <source>Random seed: the same seed gives the same result</source>
        <translation>乱数の種：同じ種なら同じ結果</translation>
    </message>
</context>
<context>
    <name>SheetsRow</name>
    <message>
        <source>Sheet index, if there is one</source>
        <translation>図葉索引（あれば）</translation>
    </message>
    <message>
        <source>Polygons with the names of the sheets</source>
        <translation>図葉名を持つポリゴン</translation>
    </message>
    <message>
        <source>The polygon that a file is named after says where its map lies</source>
        <translation>ファイル名に当てはまるポリゴンが地図の位置を示します</translation>
    </message>
    <message>
        <source>Field with the names of the sheets</source>
        <translation>図葉名のフィールド</translation>
    </message>
    <message>
        <source>&amp;Cut collars</source>
        <translation>余白を切り取る(&amp;C)</translation>
    </message>
    <message>
        <source>Cut off what lies outside the map frame</source>
        <translation>図郭の外側を切り取る</translation>
    </message>
    <message>
        <source>Where the relative names of a list begin, if not beside it: a folder, or a place in an object store that GDAL reads</source>
        <translation>リストの相対名の起点（リストの隣でない場合）：フォルダー、または GDAL が読めるオブジェクトストア内の場所</translation>
    </message>
    <message>
        <source>Where names begin</source>
        <translation>名前の起点</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>シリーズ(&amp;E)</translation>
    </message>
    <message>
        <source>The first ten sheets of a reference whose map frames are equally large teach the others where to look; what contradicts them needs review</source>
        <translation>同じ基準で図郭の大きさが等しい最初の 10 図葉が、ほかの図葉に探す場所を教えます。それに反するものは確認が必要です</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} のうち {0}</translation>
    </message>
    <message>
        <source>Two layers of one place</source>
        <translation>一つの場所の二つのレイヤ</translation>
    </message>
    <message>
        <source>An aerial image and a radar scene, both invented. The radar scene lies 200 m off, is turned, and shows the place years later. The moving layer is the one to correct; the reference layer is the one whose position you trust.</source>
        <translation>航空画像とレーダシーンで、どちらも架空です。レーダシーンは 200 m ずれ、回っていて、数年後の場所を示します。移動レイヤは補正するもの、参照レイヤは位置を信頼するものです。</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>対応付け</translation>
    </message>
    <message>
        <source>Click “Match layers”. It takes some seconds, and nothing is written.</source>
        <translation>「レイヤを対応付け」をクリックしてください。数秒かかり、何も書きません。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>The radar scene is drawn where it was registered; it flicks against the aerial image. Press 3 and drag the divider over roads and fields. The keys 1 to 5 are the five ways to compare, H hides the points.</source>
        <translation>レーダシーンが位置合わせした位置に描かれ、航空画像と交互に示されます。3 を押し、道や畑の上で仕切りをドラッグしてください。1 から 5 のキーが五つの比べ方、H で点を隠します。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Click “Review”. It begins with the worst point: A means right, R means wrong, N is the next one. The line above the patches says when you can stop. “Done” gives the window back.</source>
        <translation>「確認」をクリックしてください。最悪の点から始まります：A は正しい、R は誤り、N は次。切り抜きの上の行がいつ止められるかを示します。「完了」で窓が元に戻ります。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Click “Apply”. The registered layer is written to a new file and put on top of the map; your files stay as they are. “Undo” takes it back.</source>
        <translation>「適用」をクリックしてください。位置合わせしたレイヤを新しいファイルに書き、地図の一番上に置きます。あなたのファイルはそのままです。「元に戻す」で取り消せます。</translation>
    </message>
</context>
<context>
    <name>UncertaintyRow</name>
    <message>
        <source>How far off the position may be</source>
        <translation>位置がどれだけずれうるか</translation>
    </message>
    <message>
        <source>How far off the rotation may be</source>
        <translation>回転がどれだけずれうるか</translation>
    </message>
    <message>
        <source>How far off the scale may be</source>
        <translation>縮尺がどれだけずれうるか</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>適用(&amp;Y)</translation>
    </message>
    <message>
        <source>Writes the registered raster to a new file and puts it on top of the map</source>
        <translation>位置合わせしたラスタを新しいファイルに書き、地図の一番上に置きます</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>確認(&amp;V)</translation>
    </message>
    <message>
        <source>Shows the tie points one by one: accept, reject, move, add</source>
        <translation>タイポイントを一つずつ示します：受け入れ、拒否、移動、追加</translation>
    </message>
    <message>
        <source>What may help:</source>
        <translation>役立ちそうなこと：</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>なぜ</translation>
    </message>
    <message>
        <source>Shows the reasons for the verdict, and its figures</source>
        <translation>判定の理由と数値を示します</translation>
    </message>
    <message>
        <source>With &amp;options: CRS, pixels, formats …</source>
        <translation>オプション付き(&amp;O)：CRS、ピクセル、形式 …</translation>
    </message>
    <message>
        <source>Registered &amp;GeoTIFF …</source>
        <translation>位置合わせした GeoTIFF(&amp;G) …</translation>
    </message>
    <message>
        <source>&amp;QGIS Georeferencer points (.points) …</source>
        <translation>QGIS ジオリファレンサの点(&amp;Q) (.points) …</translation>
    </message>
    <message>
        <source>&amp;VRT with ground control points …</source>
        <translation>地上基準点のある VRT(&amp;V) …</translation>
    </message>
    <message>
        <source>Tie points in another &amp;format …</source>
        <translation>別の形式のタイポイント(&amp;F) …</translation>
    </message>
    <message>
        <source>&amp;Send to the QGIS Georeferencer …</source>
        <translation>QGIS ジオリファレンサへ送る(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Place by hand</source>
        <translation>手で置く(&amp;P)</translation>
    </message>
    <message>
        <source>Lays the moving layer over the map, to be dragged to where it belongs</source>
        <translation>移動レイヤを地図に重ねます。正しい位置までドラッグしてください</translation>
    </message>
    <message>
        <source>The result of {0}; other layers are chosen above.</source>
        <translation>{0} の結果です。上では別のレイヤが選択されています。</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Patches around the point</source>
        <translation>点の周りの切り抜き</translation>
    </message>
    <message>
        <source>Arrow keys move the point by ¼ px, with Shift by 1 px; the wheel zooms</source>
        <translation>矢印キーで点を ¼ px、Shift で 1 px 動かします。ホイールで拡大縮小</translation>
    </message>
</context>
</TS>
