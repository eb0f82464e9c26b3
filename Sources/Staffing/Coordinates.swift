/// A place on the earth in degrees, WGS-84.
public struct Coordinates: Hashable, Sendable {
  /// Degrees east, −180 to 180.
  public let longitude: Double
  /// Degrees north, −90 to 90.
  public let latitude: Double

  /// A place by its degrees.
  public init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }
}
