/// How Word sets a document: the parts of a reference file, for A4 and letters that Kyrgyz has.
enum WordStyles {
  /// The file that Pandoc takes its styles, its page and its page numbers from.
  static var reference: [UInt8] {
    StoredArchive([
      "[Content_Types].xml": contentTypes, "_rels/.rels": relations, "word/document.xml": page,
      "word/_rels/document.xml.rels": pageRelations, "word/styles.xml": styles, "word/footer1.xml": footer,
    ]).bytes
  }

  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let media = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private static let contentTypes = """
    \(head)<Types xmlns="\(packages)/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/word/document.xml" ContentType="\(media).document.main+xml"/>\
    <Override PartName="/word/styles.xml" ContentType="\(media).styles+xml"/>\
    <Override PartName="/word/footer1.xml" ContentType="\(media).footer+xml"/></Types>
    """

  private static let relations = """
    \(head)<Relationships xmlns="\(packages)/relationships">\
    <Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/></Relationships>
    """

  private static let pageRelations = """
    \(head)<Relationships xmlns="\(packages)/relationships">\
    <Relationship Id="rIdStyles" Type="\(office)/styles" Target="styles.xml"/>\
    <Relationship Id="rIdFooter" Type="\(office)/footer" Target="footer1.xml"/></Relationships>
    """

  private static let page = """
    \(head)<w:document xmlns:w="\(word)" xmlns:r="\(office)"><w:body><w:sectPr>\
    <w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="900" w:right="900" w:bottom="1000" w:left="900" w:header="400" w:footer="400" w:gutter="0"/>\
    </w:sectPr></w:body></w:document>
    """

  private static let footer = """
    \(head)<w:ftr xmlns:w="\(word)"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>\(field("PAGE"))\
    <w:r><w:t xml:space="preserve"> / </w:t></w:r>\(field("NUMPAGES"))</w:p></w:ftr>
    """

  private static func field(_ name: String) -> String {
    #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> \#(name) </w:instrText>"#
      + #"</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>"#
      + #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#
  }

  private static let styles = """
    \(head)<w:styles xmlns:w="\(word)"><w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/><w:sz w:val="20"/></w:rPr></w:rPrDefault>\
    <w:pPrDefault><w:pPr><w:spacing w:before="40" w:after="80" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
    </w:docDefaults>\
    \(paragraph("Normal", "Normal", after: nil, isDefault: true))\
    \(paragraph("BodyText", "Body Text"))\(paragraph("FirstParagraph", "First Paragraph", after: "BodyText"))\
    \(paragraph("Compact", "Compact", after: "BodyText", spacing: #"<w:spacing w:before="0" w:after="20"/>"#))\
    \(paragraph("Note", "Note", after: "BodyText", letters: #"<w:color w:val="44505C"/><w:sz w:val="18"/>"#))\
    \(heading("Title", "Title", size: 32))\(heading("Heading1", "heading 1", size: 26, level: 0))\
    \(heading("Heading2", "heading 2", size: 23, level: 1))\(heading("Heading3", "heading 3", size: 21, level: 2))\
    \(heading("Heading4", "heading 4", size: 20, level: 3))\
    \(paragraph("Figure", "Figure"))\(paragraph("CaptionedFigure", "Captioned Figure", after: "Figure"))\
    \(paragraph("ImageCaption", "Image Caption", letters: "<w:b/>"))\
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>\
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B4F8A"/></w:rPr></w:style>\
    \(table)</w:styles>
    """

  private static func paragraph(
    _ id: String, _ name: String, after base: String? = "Normal", spacing: String = "", letters: String = "",
    isDefault: Bool = false
  ) -> String {
    "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + (base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "")
      + "<w:qFormat/><w:pPr>\(spacing)</w:pPr><w:rPr>\(letters)</w:rPr></w:style>"
  }

  private static func heading(_ id: String, _ name: String, size: Int, level: Int? = nil) -> String {
    let outline = level.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? ""
    return paragraph(
      id, name, spacing: "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>\(outline)",
      letters: "<w:b/><w:color w:val=\"0B3A66\"/><w:sz w:val=\"\(size)\"/>")
  }

  private static let table = """
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>\
    <w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
    <w:style w:type="table" w:styleId="Table"><w:name w:val="Table"/><w:basedOn w:val="TableNormal"/>\
    <w:rPr><w:sz w:val="17"/></w:rPr><w:tblPr><w:tblBorders>\(border("top"))\(border("bottom"))\(border("insideH"))\
    </w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr>\
    <w:shd w:val="clear" w:color="auto" w:fill="E4EAF0"/></w:tcPr></w:tblStylePr></w:style>
    """

  private static func border(_ side: String) -> String {
    "<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9FB3C8\"/>"
  }
}
