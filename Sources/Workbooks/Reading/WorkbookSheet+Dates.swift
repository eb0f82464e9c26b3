extension WorkbookSheet {
  /// The day that a number stands for where a cell lost its date format; nil for no day.
  public func date(ofSerial serial: Int) -> WorkbookDate? {
    WorkbookDate(serial: Double(serial), is1904: is1904)
  }
}
