import CZip

/// The entries of a zip file in memory.
///
/// Sizes that the file declares are not trusted: what comes out is counted.
final class ZipArchive {
  private let archive: OpaquePointer
  private let limits: WorkbookLimits
  private let fileBytes: Int
  private var indices: [String: UInt64] = [:]
  private var unpackedBytes = 0

  /// Opens a zip file; the bytes must outlive the archive.
  init(_ bytes: UnsafeRawBufferPointer, limits: WorkbookLimits) throws(WorkbookFault) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard
      let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
    else { throw .damaged(part: nil, detail: Self.text(&error)) }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged(part: nil, detail: Self.text(&error))
    }
    self.archive = archive
    self.limits = limits
    self.fileBytes = bytes.count
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= limits.entries else { throw .exceeds(.entries, most: limits.entries) }
    for index in 0..<UInt64(max(0, count)) {
      guard let name = zip_get_name(archive, index, UInt32(ZIP_FL_ENC_GUESS)) else { continue }
      let path = Self.canonical(String(cString: name))
      if indices[path] == nil { indices[path] = index }
    }
  }

  deinit { zip_discard(archive) }

  /// Whether there is an entry; case does not count in names of parts.
  func contains(_ path: String) -> Bool { indices[Self.canonical(path)] != nil }

  /// Unpacks an entry piece by piece into buffers that `next` gives, and tells it their lengths.
  ///
  /// A length of 0 is the end. Nothing is unpacked beyond the limits.
  func unpack(
    _ path: String,
    pieceBytes: Int,
    buffer: () throws(WorkbookFault) -> UnsafeMutableRawPointer,
    take: (Int) throws(WorkbookFault) -> Void
  ) throws(WorkbookFault) {
    guard let index = indices[Self.canonical(path)] else {
      throw .damaged(part: path, detail: "no such part")
    }
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    guard zip_stat_index(archive, index, 0, &facts) == 0 else {
      throw .damaged(part: path, detail: Self.text(zip_get_error(archive)))
    }
    guard facts.encryption_method == UInt16(ZIP_EM_NONE) else { throw .password }
    guard let file = zip_fopen_index(archive, index, 0) else {
      throw .damaged(part: path, detail: Self.text(zip_get_error(archive)))
    }
    defer { zip_fclose(file) }
    let packedBytes = min(Int(clamping: facts.comp_size), fileBytes)
    let expanded = packedBytes.multipliedReportingOverflow(by: limits.expansion)
    let mostBytes = max(
      expanded.overflow ? Int.max : expanded.partialValue,
      limits.expansionFreeBytes
    )
    var partBytes = 0
    while true {
      let piece = try buffer()
      let count = Int(zip_fread(file, piece, UInt64(pieceBytes)))
      guard count >= 0 else {
        throw .damaged(part: path, detail: Self.text(zip_file_get_error(file)))
      }
      partBytes += count
      unpackedBytes += count
      if partBytes > limits.partBytes { throw .exceeds(.partBytes, most: limits.partBytes) }
      if unpackedBytes > limits.totalBytes { throw .exceeds(.totalBytes, most: limits.totalBytes) }
      if partBytes > mostBytes { throw .exceeds(.expansion, most: limits.expansion) }
      try take(count)
      if count == 0 { return }
    }
  }

  /// The first bytes of an entry as text; nil when it cannot be read.
  func head(of path: String, bytes: Int) -> String? {
    var text: [UInt8] = []
    let piece = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 1)
    defer { piece.deallocate() }
    do {
      try unpack(path, pieceBytes: bytes, buffer: { piece }) { count throws(WorkbookFault) in
        text.append(contentsOf: UnsafeRawBufferPointer(start: piece, count: count))
        if text.count > bytes { throw .exceeds(.partBytes, most: bytes) }
      }
    } catch {
      guard !text.isEmpty else { return nil }
    }
    return String(decoding: text.prefix(bytes), as: UTF8.self)
  }

  private static func canonical(_ path: String) -> String {
    var path = path.lowercased()
    // Some writers use the separators of Windows.
    path = String(path.map { $0 == "\\" ? "/" : $0 })
    return path.hasPrefix("/") ? String(path.dropFirst()) : path
  }

  private static func text(_ error: UnsafeMutablePointer<zip_error_t>?) -> String {
    guard let error, let text = zip_error_strerror(error) else { return "" }
    return String(cString: text)
  }
}
