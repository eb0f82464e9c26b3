import CExpat

/// Reads a part of an archive as XML into a handler.
///
/// UTF-8 and UTF-16 are read. A document type is refused, so that there are no entities but the
/// five of XML itself, and nothing outside the part is ever read.
final class XMLScanner {
  private static let pieceBytes = 1 << 16

  private let handler: XMLHandler
  private let parser: XML_Parser
  private let mostDepth: Int
  private var depth = 0

  private init(_ handler: XMLHandler, parser: XML_Parser, mostDepth: Int) {
    self.handler = handler
    self.parser = parser
    self.mostDepth = mostDepth
  }

  /// Reads the part that the handler names.
  static func read(
    into handler: XMLHandler,
    from archive: ZipArchive,
    limits: WorkbookLimits
  ) throws(WorkbookFault) {
    guard let parser = XML_ParserCreate(nil) else {
      throw .damaged(part: handler.part, detail: "out of memory")
    }
    defer { XML_ParserFree(parser) }
    let scanner = XMLScanner(handler, parser: parser, mostDepth: limits.depth)
    scanner.install()
    try archive.unpack(
      handler.part,
      pieceBytes: pieceBytes,
      buffer: { () throws(WorkbookFault) in
        guard let buffer = XML_GetBuffer(parser, Int32(pieceBytes)) else {
          throw .damaged(part: handler.part, detail: "out of memory")
        }
        return buffer
      },
      take: { count throws(WorkbookFault) in try scanner.parse(count) }
    )
    withExtendedLifetime(scanner) {}
  }

  private func parse(_ count: Int) throws(WorkbookFault) {
    let status = XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
    if let fault = handler.fault { throw fault }
    guard status != XML_STATUS_OK else { return }
    let message = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
    let line = XML_GetCurrentLineNumber(parser)
    throw .damaged(part: handler.part, detail: "\(message), line \(line)")
  }

  private func install() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { context, name, attributes in
        guard let name else { return }
        XMLScanner.with(context) { $0.begin(XMLName(name), XMLAttributes(pairs: attributes)) }
      },
      { context, name in
        guard let name else { return }
        XMLScanner.with(context) { $0.end(XMLName(name)) }
      }
    )
    XML_SetCharacterDataHandler(parser) { context, text, count in
      guard let text else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
        XMLScanner.with(context) { scanner in
          scanner.handler.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
      XMLScanner.with(context) { $0.refuseDocumentType() }
    }
  }

  @inline(__always)
  private static func with(_ context: UnsafeMutableRawPointer?, _ body: (XMLScanner) -> Void) {
    guard let context else { return }
    Unmanaged<XMLScanner>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
  }

  private func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    guard handler.fault == nil else { return }
    guard depth < mostDepth else {
      handler.stop(.exceeds(.depth, most: mostDepth))
      XML_StopParser(parser, XML_Bool(XML_FALSE))
      return
    }
    handler.begin(name, attributes, depth: depth)
    depth += 1
    if handler.fault != nil { XML_StopParser(parser, XML_Bool(XML_FALSE)) }
  }

  private func end(_ name: XMLName) {
    guard handler.fault == nil else { return }
    depth -= 1
    handler.end(name, depth: depth)
    if handler.fault != nil { XML_StopParser(parser, XML_Bool(XML_FALSE)) }
  }

  private func refuseDocumentType() {
    handler.stop(.documentType(part: handler.part))
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }
}
