/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What the answers of an HTTP server mean to the user. */
final class HttpFailures {

    static final String ELSEWHERE = "the server redirects to another one: ";

    static final String NO_GIT_SERVER = "what answers there is not a Git server";

    private final HttpTrace trace;
    private final Logins logins;

    HttpFailures(HttpTrace trace, Logins logins) {
        this.trace = trace;
        this.logins = logins;
    }

    @Nullable
    Failure explain(Throwable error) {
        String text = Failure.text(error);
        int elsewhere = text.indexOf(ELSEWHERE);
        if (elsewhere >= 0) {
            return Failure.lasting(
                    text.substring(elsewhere), "use the URL of that server; credentials are never taken along");
        }
        if (Failure.cause(error, SSLException.class) != null) {
            return Failure.lasting(
                    "the TLS connection is not to be trusted: " + text,
                    "add the certificate of its authority to the trusted ones; checks cannot be turned off");
        }
        Failure byStatus = byStatus(trace.status());
        return byStatus != null ? byStatus : byContent(text);
    }

    private @Nullable Failure byStatus(int status) {
        return switch (status) {
            case 401 ->
                logins.isKnown()
                        ? Failure.lasting(
                                "the server does not accept the credentials (401)",
                                "check user and token, and whether the token has expired")
                        : Failure.lasting(
                                "the server asks for credentials and there are none (401)",
                                "give a <server> of settings.xml, or set GITOPS_TOKEN");
            case 403 ->
                Failure.lasting(
                        "this user has no right to do that (403)",
                        "give the user or token the right to read and write the repository");
            case 404, 410 ->
                Failure.lasting(
                        "there is no Git repository, or it is not shown to this user (" + status + ")",
                        "check the URL and the rights of the user");
            case 407 ->
                Failure.lasting(
                        "the proxy asks for credentials (407)",
                        "give user and password of the proxy; for https set -Djdk.http.auth.tunneling.disabledSchemes=");
            case 413 -> Failure.lasting("the server finds the push too large (413)", "raise the limit of the server");
            case 429 ->
                new Failure(
                        Failure.Kind.PASSING, "the server has had too many requests (429)", null, trace.retryAfter());
            case 500, 502, 503, 504 ->
                new Failure(
                        Failure.Kind.PASSING, "the server is in trouble (" + status + ")", null, trace.retryAfter());
            default -> status < 400 ? null : Failure.lasting("the server answers " + status, null);
        };
    }

    private static @Nullable Failure byContent(String text) {
        return text.contains(NO_GIT_SERVER)
                ? Failure.lasting(NO_GIT_SERVER, "check the URL: a login page answers like that")
                : null;
    }
}
