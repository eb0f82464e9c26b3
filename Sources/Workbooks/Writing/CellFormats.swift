import CXlsxWriter

/// The formats of one workbook, each made once.
final class CellFormats {
  /// What a format shows.
  enum Kind: Hashable {
    case title
    case note
    case header
    case group
    case text
    /// Text that stays text when somebody edits it.
    case guardedText
    /// Cells below the last row, for text that people write there.
    case emptyText
    case link
    case number(String)
    case date(String)
  }

  private struct Key: Hashable {
    let kind: Kind
    let mark: OutputCell.Mark
  }

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var made: [Key: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.workbook = workbook
  }

  /// The format of a kind of cell with a mark.
  func format(
    _ kind: Kind,
    _ mark: OutputCell.Mark = .none
  ) throws(WorkbookFailure) -> UnsafeMutablePointer<lxw_format> {
    let key = Key(kind: kind, mark: mark)
    if let format = made[key] { return format }
    guard let format = workbook_add_format(workbook) else {
      throw .library(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue, "out of memory")
    }
    apply(kind, to: format)
    apply(mark, to: format)
    made[key] = format
    return format
  }

  private func apply(_ kind: Kind, to format: UnsafeMutablePointer<lxw_format>) {
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    switch kind {
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 16)
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_text_wrap(format)
      return
    case .note:
      format_set_font_color(format, 0x444444)
      format_set_text_wrap(format)
      return
    case .header, .group:
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_bg_color(format, 0xE3EAF3)
    case .text: format_set_text_wrap(format)
    case .guardedText:
      format_set_text_wrap(format)
      format_set_num_format(format, "@")
    case .emptyText:
      format_set_num_format(format, "@")
      return
    case .link:
      format_set_font_color(format, 0x1D4F9E)
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
      format_set_text_wrap(format)
    case .number(let pattern):
      format_set_num_format(format, pattern)
      // Keeps numbers off the text in the next column.
      format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
      format_set_indent(format, 1)
    case .date(let pattern):
      format_set_num_format(format, pattern)
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    }
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, 0x9AA5B4)
  }

  private func apply(_ mark: OutputCell.Mark, to format: UnsafeMutablePointer<lxw_format>) {
    switch mark {
    case .none: break
    case .fault:
      format_set_bg_color(format, 0xFFC7CE)
      format_set_bold(format)
    case .warning: format_set_bg_color(format, 0xFFF2CC)
    case .total:
      format_set_bold(format)
      format_set_bg_color(format, 0xF1F4F8)
    case .heading:
      format_set_bold(format)
      format_set_bg_color(format, 0xE3EAF3)
    }
  }
}
