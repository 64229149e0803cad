/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gitopsmaven.git.GitCredentials.UserPassword;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that build servers put into the environment. Each is given only to the host it was made for; the two of
 * our own go to the remote that the user configured.
 */
final class EnvironmentLogins {

    /** A variable with a token, its user, and the variable with the server it belongs to or that server's host. */
    private record Source(String token, String user, String server, String host) {}

    private static final List<Source> SOURCES = List.of(
            new Source("GITHUB_TOKEN", "x-access-token", "GITHUB_SERVER_URL", "github.com"),
            new Source("GH_TOKEN", "x-access-token", "GITHUB_SERVER_URL", "github.com"),
            new Source("GITLAB_TOKEN", "oauth2", "CI_SERVER_URL", "gitlab.com"),
            new Source("CI_JOB_TOKEN", "gitlab-ci-token", "CI_SERVER_URL", "gitlab.com"),
            new Source("GITEA_TOKEN", "x-access-token", "GITHUB_SERVER_URL", ""),
            new Source("BITBUCKET_TOKEN", "x-token-auth", "", "bitbucket.org"),
            new Source("SYSTEM_ACCESSTOKEN", "build", "SYSTEM_COLLECTIONURI", "dev.azure.com"));

    private final Map<String, String> environment;

    EnvironmentLogins(Map<String, String> environment) {
        this.environment = environment;
    }

    /** What the environment has for this remote, or null. */
    @Nullable
    UserPassword find(GitRemote remote) {
        if (!remote.scheme().equals("https") && !isThisMachine(remote.host())) {
            return null; // a token is not sent in the clear unless the user wrote it down for this server
        }
        String own = value("GITOPS_TOKEN");
        if (!own.isEmpty()) {
            String user = value("GITOPS_USERNAME");
            return new UserPassword(user.isEmpty() ? "x-access-token" : user, Secret.of(own));
        }
        for (Source source : SOURCES) {
            String token = value(source.token());
            if (!token.isEmpty() && remote.host().equals(host(source))) {
                return new UserPassword(source.user(), Secret.of(token));
            }
        }
        return null;
    }

    static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    private String host(Source source) {
        String url = source.server().isEmpty() ? "" : value(source.server());
        try {
            String host = url.isEmpty() ? null : URI.create(url).getHost();
            return host == null ? source.host() : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return source.host(); // not a URL: then the variable says nothing
        }
    }

    private String value(String name) {
        String value = environment.get(name);
        return value == null ? "" : value.strip();
    }
}
