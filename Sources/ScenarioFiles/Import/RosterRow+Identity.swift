import Staffing
import Workbooks

extension RosterRow {
  /// The identity number; what is wrong with it is said without repeating any of it.
  func identityNumber(_ remarks: RosterRemarks) -> IdentityNumber? {
    let text: String
    switch cell(.identityNumber) {
    case .blank: return nil
    case .number(let value, _) where value.magnitude >= 1e15:
      report(.spoiledIdentityNumber, .identityNumber, details: ["number"])
      return nil
    default:
      guard let found = self.text(.identityNumber) else { return nil }
      text = found
    }
    guard !NumberText.isScientific(TextFolding.halfWidth(text).filter { !$0.isWhitespace }) else {
      report(.spoiledIdentityNumber, .identityNumber, details: ["exponent"])
      return nil
    }
    do throws(IdentityNumber.Fault) {
      let number = try IdentityNumber(text)
      if number.endsInZeros { remarks.note(.endsInZeros, at: place(of: .identityNumber)) }
      if !number.hasKnownRegion { remarks.note(.unknownRegion, at: place(of: .identityNumber)) }
      return number
    } catch .rounded {
      report(.spoiledIdentityNumber, .identityNumber, details: ["zeros"])
    } catch {
      report(.badIdentityNumber, .identityNumber, details: [error.rawValue])
    }
    return nil
  }

  /// The staff number; identity numbers in its place are not taken.
  func staffNumber(_ remarks: RosterRemarks) -> String? {
    guard !isBlank(.staffNumber) else { return nil }
    if case .number(let value, _) = cell(.staffNumber), value.magnitude >= 1e15 {
      remarks.note(.identityAsStaffNumber, at: place(of: .staffNumber))
      return nil
    }
    let plain = peek(.staffNumber) ?? ""
    guard !IdentityNumber.mayStand(in: plain), !NumberText.isScientific(plain) else {
      remarks.note(.identityAsStaffNumber, at: place(of: .staffNumber))
      return nil
    }
    return code(.staffNumber)
  }

  /// The sex as given, or as the identity number says.
  func sex(_ identity: IdentityNumber?) -> Teacher.Sex? {
    let given = word(.sex, Words.sex)
    if let given, let identity, given != identity.sex {
      report(.contradictsIdentityNumber, .sex, value: peek(.sex), details: ["sex"])
    }
    return given ?? identity?.sex
  }

  /// The month of birth as given, or as the identity number says.
  func birth(_ identity: IdentityNumber?) -> Month? {
    let given = month(.birth)
    if let given, let identity, given != identity.birth {
      report(.contradictsIdentityNumber, .birth, value: given.description, details: ["birth"])
    }
    return given ?? identity?.birth
  }
}
