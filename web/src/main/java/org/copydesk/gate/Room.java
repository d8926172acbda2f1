package org.copydesk.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rooms of the house: what each is asked by, and who may come in. The first that an address leads to decides. Two stars
 * stand for everything below, and the room itself.
 */
enum Room {
    SIGN_OUT("/desk/sign-out", "POST", Door.STAFF),
    VERIFICATION_PROGRESS("/desk/record/check", "GET HEAD", Door.STAFF),
    WAY_BACK("/desk/sign-in", "GET HEAD", Door.STAFF),
    WHO_IS_HERE("/desk/who", "GET HEAD", Door.STAFF),
    BELL("/desk/bell", "GET", Door.STAFF),
    PAGES("/desk/**", "GET HEAD POST", Door.STAFF),
    PRIVATE_CALENDAR("/api/v1/calendar.ics", "GET HEAD", Door.EVERYBODY),
    API("/api/**", "GET HEAD OPTIONS POST PUT PATCH DELETE", Door.STAFF),
    /** Who has the secret in the address needs no name. */
    GUEST("/guest/**", "GET HEAD POST", Door.EVERYBODY),
    /** Mail programs post to it in nobody's name. */
    UNSUBSCRIBE("/unsubscribe/**", "GET HEAD POST", Door.EVERYBODY),
    RESOURCES_OF_FACES("/ui/jakarta.faces.resource/**", "GET HEAD", Door.EVERYBODY),
    FACES_ITSELF("/ui/**", "", Door.NOBODY),
    SITE("/**", "GET HEAD OPTIONS", Door.EVERYBODY);

    private enum Door {
        /** Whoever is signed in, from our own pages. */
        STAFF,
        EVERYBODY,
        NOBODY
    }

    private static final long A_FEW_WORDS = 100_000;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    /** What a browser wants a page or an answer to a script for; anything else it would put into another page. */
    private static final Set<String> TAKEN_WHOLE = Set.of("document", "empty", "websocket");

    private static final Set<String> OUR_PAGES = Set.of("same-origin", "none");

    private final String address;
    private final List<String> methods;
    private final Door door;

    Room(String address, String methods, Door door) {
        this.address = address;
        this.methods =
                Stream.of(methods.split(" ")).filter(name -> !name.isEmpty()).toList();
        this.door = door;
    }

    static Room at(String path) {
        return Stream.of(values()).filter(room -> room.isAt(path)).findFirst().orElse(SITE);
    }

    static boolean isSafe(String method) {
        return SAFE.contains(method);
    }

    boolean isForStaff() {
        return door == Door.STAFF;
    }

    String address() {
        return address.replace("/**", "");
    }

    List<String> methods() {
        return methods;
    }

    /** Why a request is turned away before it is known who sent it; empty when it is not. */
    Optional<GateRefusal> refusal(IncomingRequest request, Set<String> ownOrigins) {
        if (door == Door.NOBODY) return Optional.of(GateRefusal.NOT_FOUND);
        if (request.isUnreadable() || request.carriesPostback()) return Optional.of(GateRefusal.UNREADABLE_ADDRESS);
        if (!methods.contains(request.method())) return Optional.of(GateRefusal.METHOD_NOT_ALLOWED);
        if (isSafe(request.method()) && request.body() != 0) return Optional.of(GateRefusal.UNREADABLE_ADDRESS);
        return isForStaff() ? refusalByStaff(request, ownOrigins) : refusalByLength(request);
    }

    /** What no browser shows as a page: only scripts ask for it, and theirs say where they are from. */
    private boolean isForScripts() {
        return this == API || this == BELL || this == WHO_IS_HERE || this == VERIFICATION_PROGRESS;
    }

    /** What nobody has to sign in for is a few words, and says beforehand how many. */
    private static Optional<GateRefusal> refusalByLength(IncomingRequest request) {
        boolean isFew = request.body() >= 0 && request.body() <= A_FEW_WORDS;
        return isFew ? Optional.empty() : Optional.of(GateRefusal.TOO_LARGE);
    }

    private Optional<GateRefusal> refusalByStaff(IncomingRequest request, Set<String> ownOrigins) {
        if (request.dest() != null && !TAKEN_WHOLE.contains(request.dest())) return Optional.of(GateRefusal.EMBEDDED);
        if (request.isBearers()) return Optional.empty();
        if (!isPage(request) && isForeign(request, ownOrigins)) return Optional.of(GateRefusal.CROSS_SITE);
        return Optional.empty();
    }

    /** Browsers that do not say what they want something for still say which page's script asks, or opens a line. */
    private boolean isPage(IncomingRequest request) {
        if (!isSafe(request.method())) return false;
        if (request.origin() != null && isForScripts()) return false;
        return request.dest() == null || request.dest().equals("document");
    }

    /** One may come to a page from anywhere; what changes something, and what scripts ask for, our own pages ask. */
    private static boolean isForeign(IncomingRequest request, Set<String> ownOrigins) {
        if (request.site() != null && !OUR_PAGES.contains(request.site())) return true;
        return request.origin() != null && !ownOrigins.contains(request.origin());
    }

    private boolean isAt(String path) {
        if (!address.endsWith("/**")) return path.equals(address);
        var beginning = address.substring(0, address.length() - 3);
        return path.equals(beginning) || path.startsWith(beginning + "/");
    }
}
