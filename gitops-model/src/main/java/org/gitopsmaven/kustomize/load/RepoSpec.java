/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.load;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A directory in a git repository, as a kustomization names it ({@code api/internal/git/repospec.go}).
 *
 * @param raw as it was written
 * @param host scheme, user and host, up to and with the separator
 * @param repository the path of the repository on that host
 * @param directory the directory in the repository; empty for its root
 * @param ref branch, tag or commit; empty for the default branch
 * @param timeout how long fetching may take
 * @param submodules whether submodules are wanted
 */
public record RepoSpec(
        String raw,
        String host,
        String repository,
        String directory,
        String ref,
        Duration timeout,
        boolean submodules) {

    private static final String FILE = "file://";
    private static final String HTTPS = "https://";
    private static final String HTTP = "http://";
    private static final String SSH = "ssh://";
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(27);

    /** What git is asked to clone. */
    public String cloneUrl() {
        return host + repository;
    }

    /** The repository a text means; nothing when it does not look like one. */
    public static Optional<RepoSpec> parse(String text) {
        if (text.startsWith("/")) {
            return Optional.empty();
        }
        if (isPlainPath(text)) {
            return Optional.empty();
        }
        int question = text.indexOf('?');
        String url = question < 0 ? text : text.substring(0, question);
        Map<String, String> query = query(question < 0 ? "" : text.substring(question + 1));
        return Authority.of(url)
                .flatMap(authority -> split(authority)
                        .map(parts -> new RepoSpec(
                                text,
                                authority.host(),
                                parts.repository(),
                                parts.directory(),
                                ref(query),
                                timeout(query),
                                submodules(query))));
    }

    /** Whether a text has nothing that a URL must have: what most are. */
    private static boolean isPlainPath(String text) {
        return text.indexOf(':') < 0 && text.indexOf('@') < 0 && !text.regionMatches(true, 0, "github.com/", 0, 11);
    }

    /** Scheme, user and host of a URL, and the path that follows. */
    private record Authority(String host, String path) {

        private static final Pattern USER = Pattern.compile("^([a-zA-Z][a-zA-Z0-9-]*@)");
        private static final Pattern OTHER_SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://");

        static Optional<Authority> of(String url) {
            String rest = startsWith(url, "git::") ? url.substring(5) : url;
            String scheme = scheme(rest);
            rest = rest.substring(scheme.length());
            Matcher matcher = USER.matcher(rest);
            String user = matcher.find() ? matcher.group(1) : "";
            rest = rest.substring(user.length());
            boolean github = startsWith(rest, "github.com/") || startsWith(rest, "github.com:");
            boolean scp = scheme.isEmpty() && (!user.isEmpty() || github);
            if (scheme.isEmpty() && (!scp || OTHER_SCHEME.matcher(rest).find())) {
                return Optional.empty();
            }
            if (scheme.equals(FILE)) {
                return Optional.of(new Authority(FILE, user + rest));
            }
            return ofHost(scheme, user, rest, scp, github);
        }

        private static Optional<Authority> ofHost(
                String scheme, String user, String rest, boolean scp, boolean github) {
            int separator = separator(rest, scp);
            String host = separator < 0 ? rest : rest.substring(0, separator + 1);
            String path = separator < 0 ? "" : rest.substring(separator + 1);
            if (github) {
                boolean ssh = scheme.equals(SSH) || !user.isEmpty();
                return Optional.of(new Authority(ssh ? user + "github.com:" : HTTPS + "github.com/", path));
            }
            return host.isEmpty() ? Optional.empty() : Optional.of(new Authority(scheme + user + host, path));
        }

        private static String scheme(String url) {
            for (String scheme : new String[] {SSH, HTTPS, HTTP, FILE}) {
                if (startsWith(url, scheme)) {
                    return scheme;
                }
            }
            return "";
        }

        private static int separator(String rest, boolean scp) {
            int slash = rest.indexOf('/');
            int colon = rest.indexOf(':');
            return scp && (slash < 0 || colon > 0 && colon < slash) ? colon : slash;
        }

        private static boolean startsWith(String text, String prefix) {
            return text.regionMatches(true, 0, prefix, 0, prefix.length());
        }
    }

    /** The path of a repository and the directory in it. */
    private record Parts(String repository, String directory) {

        static Parts at(String path, int end, int next) {
            return new Parts(path.substring(0, end), path.substring(next));
        }
    }

    private static Optional<Parts> split(Authority authority) {
        return splitPath(authority.path(), authority.host().equals(FILE))
                .filter(parts -> !parts.repository().isEmpty())
                .map(parts -> new Parts(
                        parts.repository(),
                        parts.directory().startsWith("/") ? parts.directory().substring(1) : parts.directory()))
                .filter(parts -> !leaves(parts.directory()));
    }

    private static Optional<Parts> splitPath(String path, boolean whole) {
        int marker = path.indexOf("_git/");
        if (marker >= 0) {
            int end = path.indexOf('/', marker + 5);
            return Optional.of(end < 0 ? new Parts(path, "") : Parts.at(path, end, end + 1));
        }
        int twoSlashes = path.indexOf("//");
        if (twoSlashes >= 0) {
            return Optional.of(Parts.at(path, twoSlashes, twoSlashes + 2));
        }
        int suffix = path.indexOf(".git");
        if (suffix >= 0) {
            return Optional.of(Parts.at(path, suffix + 4, suffix + 4));
        }
        return whole ? Optional.of(new Parts(path, "")) : ownerAndName(path);
    }

    private static Optional<Parts> ownerAndName(String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        int end = path.indexOf('/', slash + 1);
        return Optional.of(end < 0 ? new Parts(path, "") : Parts.at(path, end, end + 1));
    }

    /** Whether a directory lies outside of the repository. */
    private static boolean leaves(String directory) {
        int depth = 0;
        for (String name : directory.split("/", -1)) {
            if (name.equals("..")) {
                depth--;
            } else if (!name.isEmpty() && !name.equals(".")) {
                depth++;
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> query(String query) {
        Map<String, String> values = new HashMap<>();
        try {
            for (String pair : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                String key = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                values.putIfAbsent(decode(key), decode(value));
            }
        } catch (IllegalArgumentException e) {
            return Map.of(); // upstream forgets a query that it cannot read
        }
        return values;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String ref(Map<String, String> query) {
        String ref = query.getOrDefault("ref", "");
        return ref.isEmpty() ? query.getOrDefault("version", "") : ref;
    }

    private static boolean submodules(Map<String, String> query) {
        String value = query.getOrDefault("submodules", "").toLowerCase(Locale.ROOT);
        return !(value.equals("false") || value.equals("f") || value.equals("0"));
    }

    private static Duration timeout(Map<String, String> query) {
        Matcher matcher = Pattern.compile("(\\d{1,6})(s|m|h)?").matcher(query.getOrDefault("timeout", ""));
        if (!matcher.matches() || Long.parseLong(matcher.group(1)) == 0) {
            return DEFAULT_TIMEOUT;
        }
        long count = Long.parseLong(matcher.group(1));
        String unit = matcher.group(2) == null ? "s" : matcher.group(2);
        return unit.equals("h")
                ? Duration.ofHours(count)
                : unit.equals("m") ? Duration.ofMinutes(count) : Duration.ofSeconds(count);
    }
}
