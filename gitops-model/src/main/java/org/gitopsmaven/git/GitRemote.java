/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;

/**
 * Where a repository lies: an {@code https:}, {@code http:}, {@code ssh:} or {@code file:} URL, or the short form
 * {@code git@host:path}. It never holds a password, and its text never shows the user of an HTTP URL.
 *
 * @param scheme {@code https}, {@code http}, {@code ssh} or {@code file}
 * @param user the account in the URL, or null
 * @param host empty for {@code file}
 * @param port -1 for the default
 * @param path as it is written, percent signs included
 */
public record GitRemote(String scheme, @Nullable String user, String host, int port, String path) {

    private static final Set<String> SCHEMES = Set.of("https", "http", "ssh", "file");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*|\\[[0-9a-fA-F:]+\\]");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    // "ext::command" and the like name programs
    private static final Pattern HELPER = Pattern.compile("[A-Za-z0-9]+::.*");
    private static final int SLASHES = "://".length();
    private static final String HINT = "use a URL such as https://host/path.git, git@host:path.git or file:///path";

    /** Reads a URL; one that does not parse, or holds a password, is an error that does not show what it holds. */
    public static GitRemote of(String url) {
        if (url.isBlank()) {
            throw new GitException("the URL of the repository is empty", HINT);
        }
        GitRemote plain = plain(url.strip());
        if (plain != null) {
            return plain;
        }
        URIish uri = parse(url.strip());
        String scheme = scheme(uri, url.strip());
        if (uri.getPass() != null) {
            throw new GitException(
                    "the URL of the repository at \"" + uri.getHost() + "\" holds a password",
                    "remove it from the URL and put it into a <server> of settings.xml or the environment");
        }
        String path = rawPath(uri);
        boolean http = scheme.startsWith("http");
        if (http && (path.indexOf('?') >= 0 || path.indexOf('#') >= 0)) {
            throw new GitException(
                    "the URL of the repository at \"" + uri.getHost() + "\" has a query or a fragment",
                    "a repository's URL ends with its path; tokens belong into the credentials");
        }
        String host = uri.getHost() == null ? "" : uri.getHost();
        if (scheme.equals("file") ? !host.isEmpty() : !HOST.matcher(host).matches()) {
            throw new GitException(shown(url.strip()) + " names no usable host", HINT);
        }
        return new GitRemote(scheme, uri.getUser(), host.toLowerCase(Locale.ROOT), uri.getPort(), path);
    }

    /** The repository in a directory of this machine. */
    public static GitRemote of(Path directory) {
        return of(directory.toAbsolutePath().toUri().toString());
    }

    public boolean isFile() {
        return scheme.equals("file");
    }

    public boolean isSsh() {
        return scheme.equals("ssh");
    }

    /** The directory of a {@code file:} remote. */
    public Path directory() {
        if (!isFile()) {
            throw new IllegalStateException(this + " is not on this machine");
        }
        return Path.of(uri().getPath());
    }

    /** The port, the scheme's own when none is written. */
    public int effectivePort() {
        if (port > 0) {
            return port;
        }
        return switch (scheme) {
            case "https" -> 443;
            case "http" -> 80;
            case "ssh" -> 22;
            default -> -1;
        };
    }

    /** The URL without user and secrets, fit to be shown. */
    @Override
    public String toString() {
        String shownUser = isSsh() && user != null ? user + "@" : "";
        String shownPort = port > 0 ? ":" + port : "";
        String slash = isFile() || path.startsWith("/") ? "" : "/";
        return scheme + "://" + shownUser + host + shownPort + slash + path;
    }

    /** For JGit; never with a password, and with a user for SSH only. */
    URIish uri() {
        try {
            URIish uri = new URIish().setScheme(scheme).setRawPath(path);
            if (!host.isEmpty()) {
                uri = uri.setHost(host).setPort(port);
            }
            return isSsh() && user != null ? uri.setUser(user) : uri;
        } catch (URISyntaxException e) {
            throw new GitException("\"" + path + "\" is no path of a URL", HINT, e);
        }
    }

    /**
     * Reads {@code https://host:port/path} where nothing in it needs a second look; null for anything else, which JGit
     * reads: it takes long to start.
     */
    private static @Nullable GitRemote plain(String url) {
        int start = url.indexOf("://") + SLASHES;
        String scheme = start < SLASHES ? "" : url.substring(0, start - SLASHES);
        int end = url.indexOf('/', start);
        if (!scheme.equals("https") && !scheme.equals("http") || end < 0) {
            return null;
        }
        String authority = url.substring(start, end);
        String path = url.substring(end);
        int colon = authority.indexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        boolean named = PlainName.isPath(host) && HOST.matcher(host).matches();
        if (!named || colon >= 0 && !PORT.matcher(port).matches() || !PlainName.isPath(path.substring(1))) {
            return null;
        }
        return new GitRemote(
                scheme, null, host.toLowerCase(Locale.ROOT), colon < 0 ? -1 : Integer.parseInt(port), path);
    }

    private static URIish parse(String url) {
        if (HELPER.matcher(url).matches()) {
            throw new GitException("remote helpers (\"name::…\") are not supported", HINT);
        }
        try {
            return new URIish(url);
        } catch (URISyntaxException e) {
            // the cause quotes the URL and whatever is in it
            throw new GitException("the URL of the repository does not parse", HINT);
        }
    }

    private static String scheme(URIish uri, String url) {
        String scheme = uri.getScheme();
        if (scheme == null) {
            if (uri.getHost() == null) {
                throw new GitException(shown(url) + " is not the URL of a repository", HINT);
            }
            return "ssh";
        }
        String lower = scheme.toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(lower)) {
            throw new GitException("repositories cannot be reached by \"" + lower + ":\"", HINT);
        }
        return lower;
    }

    private static String shown(String url) {
        // what stands before an @ may be a secret
        return url.indexOf('@') >= 0 ? "the text given" : "\"" + url + "\"";
    }

    private static String rawPath(URIish uri) {
        return uri.getRawPath() == null ? "" : uri.getRawPath();
    }
}
