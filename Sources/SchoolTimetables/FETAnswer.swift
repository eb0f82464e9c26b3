import Foundation
import FoundationXML

/// Where FET has put the activities of a file: `NAME_activities.xml`.
final class FETAnswer: NSObject, XMLParserDelegate {
  /// An activity's place in FET's own words.
  struct Place: Hashable {
    var activity: Int
    var day: String
    var hour: String
  }

  private(set) var places: [Place] = []
  private var fields: [String: String] = [:]
  private var content = ""

  /// The places in a file; nil where it is not well-formed.
  static func places(in data: Data) -> [Place]? {
    let answer = FETAnswer()
    let parser = XMLParser(data: data)
    parser.delegate = answer
    return parser.parse() ? answer.places : nil
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    if name == "Activity" { fields = [:] }
    content = ""
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    content += characters
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    guard name == "Activity" else {
      fields[name] = content
      return
    }
    // An activity without a place has blank fields.
    if let activity = fields["Id"].flatMap({ Int($0) }), let day = fields["Day"],
      let hour = fields["Hour"], !day.isEmpty, !hour.isEmpty
    {
      places.append(Place(activity: activity, day: day, hour: hour))
    }
  }
}
