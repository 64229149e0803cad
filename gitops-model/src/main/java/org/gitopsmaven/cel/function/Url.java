/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A URL or an absolute path, taken apart as Go's {@code net/url} does. */
record Url(String scheme, String host, String path, String query) {

    private static final Pattern SYNTAX = Pattern.compile(
            "(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?://(?:[^/?#@]*@)?([^/?#@]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern HOST = Pattern.compile(
            "(?:\\[[0-9a-fA-F:.]+(?:%25[^\\]]+)?\\]|(?:[^\\s\\[\\]:<>\"\\\\^`{|}%]|%[0-9a-fA-F]{2})*)(?::[0-9]*)?");
    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?:[^0-9a-fA-F]|.[^0-9a-fA-F]|.?$)");
    private static final String KEPT = "-_.~$&+,/:;=@!'()*[]%";

    /** The parts of a text; empty when it is neither an absolute URL nor an absolute path. */
    static Optional<Url> of(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (hasControls(text) || !matcher.matches()) {
            return Optional.empty();
        }
        String scheme = orEmpty(matcher.group(1));
        String host = orEmpty(matcher.group(2));
        String path = orEmpty(matcher.group(3));
        boolean absolute = !scheme.isEmpty() || text.startsWith("/");
        boolean sound = HOST.matches(host) && !BAD_ESCAPE.matcher(path).find();
        return absolute && sound
                ? Optional.of(new Url(scheme.toLowerCase(Locale.ROOT), host, path, orEmpty(matcher.group(4))))
                : Optional.empty();
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(character -> character < ' ' || character == 0x7f);
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }

    /** The host without port and brackets. */
    String hostname() {
        int colon = portColon();
        String name = colon < 0 ? host : host.substring(0, colon);
        return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
    }

    String port() {
        int colon = portColon();
        return colon < 0 ? "" : host.substring(colon + 1);
    }

    private int portColon() {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? colon : -1;
    }

    /** The path with everything escaped that must be. */
    String escapedPath() {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            boolean plain = character < 0x80 && (Character.isLetterOrDigit(character) || KEPT.indexOf(character) >= 0);
            escaped.append(plain ? String.valueOf(character) : String.format(Locale.ROOT, "%%%02X", (int) character));
        }
        return escaped.toString();
    }

    /** The parameters of the query; pairs that cannot be decoded are left out. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            if (pair.isEmpty()
                    || pair.indexOf(';') >= 0
                    || BAD_ESCAPE.matcher(pair).find()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters.computeIfAbsent(decoded(key), name -> new ArrayList<>()).add(decoded(value));
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
