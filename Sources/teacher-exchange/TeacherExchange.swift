@main
struct TeacherExchange {
  static func main() {}
}
