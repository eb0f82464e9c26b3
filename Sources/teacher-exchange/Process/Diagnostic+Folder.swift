import Staffing

extension Diagnostic {
  /// The diagnostic with its file named from where the user stands: plans have equal file names.
  func below(_ folder: String) -> Diagnostic {
    var diagnostic = self
    let slash = folder.hasSuffix("/") ? "" : "/"
    diagnostic.place.file = folder + slash + place.file
    return diagnostic
  }
}
