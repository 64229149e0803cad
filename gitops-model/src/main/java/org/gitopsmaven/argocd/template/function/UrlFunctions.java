/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.DICT;
import static org.gitopsmaven.golang.GoType.STRING;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;

/** Addresses and their parts. Ported from {@code sprig/url}. */
final class UrlFunctions {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?://(?:([^/?#]*)@)?([^/?#@]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?",
            Pattern.DOTALL);

    private UrlFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.of(
                "urlParse", GoFunction.of(a -> parse(a.text(0)), STRING),
                "urlJoin", GoFunction.of(a -> new GoString(join(a.map(0))), DICT));
    }

    private static GoValue parse(String text) {
        Matcher matcher = ADDRESS.matcher(text);
        if (!matcher.matches() || text.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            throw new GoCallException("unable to parse url: parse \"" + text + "\": net/url: invalid URL");
        }
        String scheme = part(matcher, 1);
        String path = part(matcher, 4);
        boolean opaque = !scheme.isEmpty() && matcher.group(3) == null && !path.isEmpty() && !path.startsWith("/");
        GoMap url = new GoMap();
        put(url, "scheme", scheme.toLowerCase(java.util.Locale.ROOT));
        put(url, "userinfo", part(matcher, 2));
        put(url, "host", part(matcher, 3));
        put(url, "hostname", part(matcher, 3).replaceFirst(":\\d*$", "").replaceAll("^\\[|]$", ""));
        put(url, "path", opaque ? "" : decoded(path));
        put(url, "query", part(matcher, 5));
        put(url, "opaque", opaque ? path : "");
        put(url, "fragment", decoded(part(matcher, 6)));
        return url;
    }

    private static void put(GoMap url, String key, String value) {
        url.put(key, new GoString(value));
    }

    private static String part(Matcher matcher, int group) {
        String part = matcher.group(group);
        return part == null ? "" : part;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new GoCallException("unable to parse url: invalid URL escape in \"" + text + "\"");
        }
    }

    private static String join(GoMap url) {
        String scheme = text(url, "scheme");
        String opaque = text(url, "opaque");
        String host = text(url, "host");
        String user = text(url, "userinfo");
        String path = escaped(text(url, "path"), "$&+,/:;=@-_.~");
        StringBuilder out = new StringBuilder(scheme.isEmpty() ? "" : scheme + ":");
        if (!opaque.isEmpty()) {
            out.append(opaque);
        } else {
            if (!scheme.isEmpty() || !host.isEmpty() || !user.isEmpty()) {
                boolean authority = !host.isEmpty() || !path.isEmpty() || !user.isEmpty();
                out.append(authority ? "//" : "")
                        .append(user.isEmpty() ? "" : user + "@")
                        .append(host);
            }
            out.append(!path.isEmpty() && !path.startsWith("/") && !host.isEmpty() ? "/" : "")
                    .append(path);
        }
        out.append(text(url, "query").isEmpty() ? "" : "?" + text(url, "query"));
        String fragment = escaped(text(url, "fragment"), "$&+,/:;=?@-_.~!()*");
        return out.append(fragment.isEmpty() ? "" : "#" + fragment).toString();
    }

    private static String text(GoMap url, String key) {
        GoValue value = url.get(key);
        if (value == null) {
            return "";
        }
        if (!(value instanceof GoString text)) {
            throw new GoCallException("unable to parse " + key + " key, must be of type string, but "
                    + value.kind().word() + " found");
        }
        return text.value();
    }

    private static String escaped(String text, String kept) {
        StringBuilder out = new StringBuilder();
        for (byte b : new GoString(text).bytes()) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }
}
