import Foundation

/// A terminal without a screen: what a program writes to it can be read back.
final class Terminal {
  /// The terminal could not be had.
  struct Unavailable: Error {}

  /// The program's end.
  let programEnd: FileHandle
  private let screenEnd: FileHandle

  /// Opens a terminal of so many columns.
  init(columns: UInt16) throws {
    // Requests of the kernel's pseudo-terminals that the module of the C library does not know.
    let unlock: UInt = 0x4004_5431
    let number: UInt = 0x8004_5430
    let screen = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard screen >= 0 else { throw Unavailable() }
    screenEnd = FileHandle(fileDescriptor: screen, closeOnDealloc: true)
    var isLocked: CInt = 0
    var name: CInt = 0
    guard ioctl(screen, unlock, &isLocked) == 0, ioctl(screen, number, &name) == 0 else {
      throw Unavailable()
    }
    let program = open("/dev/pts/\(name)", O_RDWR | O_NOCTTY)
    guard program >= 0 else { throw Unavailable() }
    programEnd = FileHandle(fileDescriptor: program, closeOnDealloc: true)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(program, UInt(TIOCSWINSZ), &size) == 0 else { throw Unavailable() }
  }

  /// Closes the program's end here, once the program has it.
  func handOver() throws {
    try programEnd.close()
  }

  /// Everything that is written until the program closes its end.
  func readToEnd() -> String {
    var read = Data()
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      // Reading from a terminal whose program has gone ends with an error.
      let count = Foundation.read(screenEnd.fileDescriptor, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: read, as: UTF8.self) }
      read += buffer[..<count]
    }
  }
}
