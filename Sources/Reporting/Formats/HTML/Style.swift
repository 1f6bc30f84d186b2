/// How pages look on a screen of any width and on paper.
enum Style {
  static let sheet = String(decoding: PackageResources.style_css, as: UTF8.self)
}
