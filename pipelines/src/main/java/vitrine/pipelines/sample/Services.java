package vitrine.pipelines.sample;

import java.util.ArrayList;
import java.util.List;

/** The invented services, largest first; their sizes follow Zipf's law. */
final class Services {
  private static final double CARDS = 4_000;

  static final List<Service> ALL =
      of(
          """
          brightpost         PLATFORM_UGC          VLOP            IE IE SOCIAL  2.5 .96 .45
          mossbank-images    IMAGE_HOST            HOSTING         NL NL IMAGES  5   .88 .30
          clover-clips       PLATFORM_UGC          VLOP            IE US SOCIAL  3.5 .93 .50
          kestrel-drop       FILE_HOST             HOSTING         NL NL IMAGES  11  .80 .15
          cinder-chat        MESSAGING_PRIVATE     ONLINE_PLATFORM US US SOCIAL  4   .90 .35
          larch-locker       CLOUD_STORAGE         HOSTING         LU LU IMAGES  6   .91 .55
          alder-board        FORUM                 ONLINE_PLATFORM DE DE SOCIAL  8   .85 .05
          gorse-files        FILE_HOST             HOSTING         FR FR IMAGES  14  .78 .10
          plover-search      SEARCH_INDEX          VLOSE           IE US NETWORK 7   .92 .10
          hazel-stream       LIVESTREAM            VLOP            LU LU SOCIAL  2   .94 .10
          rowan-bazaar       PLATFORM_UGC          VLOP            NL DE TRADE   10  .88 .00
          fern-shots         IMAGE_HOST            ONLINE_PLATFORM SE SE IMAGES  7   .86 .25
          sorrel-edge        CDN_PROXY             INTERMEDIARY    US US NETWORK 20  .74 .00
          juniper-nook       IMAGEBOARD            ONLINE_PLATFORM US NL IMAGES  46  .55 .02
          umber-quest        GAMING                ONLINE_PLATFORM SE SE SOCIAL  6   .86 .05
          vetch-whisper      MESSAGING_E2EE        ONLINE_PLATFORM CH CH SOCIAL  9   .82 .00
          nettle-live        LIVESTREAM            ONLINE_PLATFORM ES ES SOCIAL  5   .85 .05
          thistle-names      DOMAIN_REGISTRAR      INTERMEDIARY    CZ CZ NETWORK 30  .70 .00
          zinnia-atelier     GENAI_SERVICE         HOSTING         FR FR IMAGES  3   .91 .20
          dune-and-reed      WEBSITE               HOSTING         DE DE NETWORK 16  .72 .00
          heather-hosting    WEBSITE               HOSTING         NL NL NETWORK 22  .76 .00
          pipit-relay        FEDIVERSE_INSTANCE    HOSTING         DE DE SOCIAL  12  .80 .00
          marram-heap        FILE_HOST             HOSTING         RO RO IMAGES  60  .45 .00
          yarrow-shelf       APP_STORE             VLOP            IE IE TRADE   12  .93 .00
          quince-talk        FORUM                 ONLINE_PLATFORM PL PL SOCIAL  10  .82 .00
          damson-vault       CLOUD_STORAGE         HOSTING         SE SE IMAGES  8   .87 .35
          elder-wire         ACCESS_ISP            INTERMEDIARY    IT IT NETWORK 26  .80 .00
          lichen-swarm       P2P                   INTERMEDIARY    BG BG IMAGES  80  .40 .00
          willow-stalls      PLATFORM_UGC          ONLINE_PLATFORM PL PL TRADE   14  .81 .00
          gannet-pages       WEBSITE               HOSTING         FR FR NETWORK 18  .77 .00
          bramble-feed       PLATFORM_UGC          ONLINE_PLATFORM ES ES SOCIAL  6   .86 .10
          iris-easel         IMAGE_HOST            ONLINE_PLATFORM AT AT IMAGES  7   .90 .20
          newt-attic         WEBSITE               HOSTING         LU LU NETWORK 34  .70 .00
          reed-commons       FEDIVERSE_INSTANCE    HOSTING         FR FR SOCIAL  11  .83 .00
          teasel-reels       PLATFORM_UGC          ONLINE_PLATFORM US US SOCIAL  5   .84 .20
          orache-albums      IMAGE_HOST            HOSTING         RO RO IMAGES  52  .50 .00
          sedge-mirror       DECENTRALISED_STORAGE HOSTING         CH CH IMAGES  70  .45 .00
          tansy-arcade       GAMING                ONLINE_PLATFORM GB GB SOCIAL  6   .88 .05
          wren-adverts       PLATFORM_UGC          ONLINE_PLATFORM IT IT TRADE   13  .84 .00
          murk-hollow        TOR_HIDDEN_SERVICE    HOSTING         UNK - IMAGES  95  .20 .00
          """);

  private static final Mix SIZES = Mix.ofPlaces(weights());

  /** The service whose clock is a template where defects are planted. */
  static final Service TEMPLATED = ALL.get(14);

  private Services() {}

  private static List<Service> of(String lines) {
    List<Service> services = new ArrayList<>();
    for (String line : lines.strip().split("\n")) {
      services.add(Service.of(services.size(), line));
    }
    return List.copyOf(services);
  }

  private static int[] weights() {
    return ALL.stream().mapToInt(it -> (int) Math.round(CARDS / (1 + it.rank()))).toArray();
  }

  static Service pick(Draw draw) {
    return ALL.get(SIZES.pick(draw));
  }

  static double share(Service service) {
    return SIZES.share(service.rank());
  }

  /**
   * The service of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Service named(String id) {
    return ALL.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no service " + id));
  }
}
