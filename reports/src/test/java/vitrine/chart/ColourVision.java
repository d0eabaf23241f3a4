package vitrine.chart;

/**
 * The ways of seeing colour, simulated for complete deficiencies by the matrices of Machado,
 * Oliveira and Fernandes (2009), with distances in Oklab (Ottosson 2020).
 */
enum ColourVision {
  USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private static final double[] LMS = {
    0.4122214708, 0.5363325363, 0.0514459929,
    0.2119034982, 0.6806995451, 0.1073969566,
    0.0883024619, 0.2817188376, 0.6299787005
  };
  private static final double[] LAB = {
    0.2104542553, 0.7936177850, -0.0040720468,
    1.9779984951, -2.4285922050, 0.4505937099,
    0.0259040371, 0.7827717662, -0.8086757660
  };

  private final double[] matrix;

  ColourVision(double... matrix) {
    this.matrix = matrix;
  }

  /** The distance that marks keep; less for tritanopia, which is a thousand times rarer. */
  double least() {
    return this == TRITANOPIA ? 0.1 : 0.12;
  }

  /** 0 for equal colours, 1 from black to white. */
  double distance(String one, String other) {
    double[] a = oklab(one);
    double[] b = oklab(other);
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  private double[] oklab(String hex) {
    double[] seen = product(matrix, linear(hex));
    for (int i = 0; i < 3; i++) {
      seen[i] = Math.min(1, Math.max(0, seen[i]));
    }
    double[] cones = product(LMS, seen);
    return product(LAB, Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2]));
  }

  /** The contrast ratio of WCAG 2, from 1 to 21. */
  static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    double[] rgb = linear(hex);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  private static double[] linear(String hex) {
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      rgb[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return rgb;
  }

  private static double[] product(double[] matrix, double... v) {
    double[] out = new double[3];
    for (int i = 0; i < 3; i++) {
      out[i] = matrix[3 * i] * v[0] + matrix[3 * i + 1] * v[1] + matrix[3 * i + 2] * v[2];
    }
    return out;
  }
}
