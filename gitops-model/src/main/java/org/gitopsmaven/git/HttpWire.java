/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.URL;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.gitopsmaven.git.GitCredentials.UserPassword;
import org.jspecify.annotations.Nullable;

/** A repository behind HTTP or HTTPS: credentials for this server alone, its status codes, a proxy, certificates. */
final class HttpWire implements Wire, HttpConnectionFactory {

    private static final String UPLOAD_ADVERTISEMENT = "service=git-upload-pack";
    private static final String UPLOAD_RESULT = "application/x-git-upload-pack-result";
    private static final byte[] NO_REFS = {'0', '0', '0', '0'};

    private final GitRemote remote;
    private final GitOptions options;
    private final Logins logins;
    private final HttpTrace trace = new HttpTrace();
    // one for all connections: the JDK remembers by it what the proxy asked for, and a push cannot be asked twice
    private final Authenticator proxyLogin;
    private final HttpFailures failures;
    private final HttpCapabilities capabilities = new HttpCapabilities();
    private final @Nullable SSLSocketFactory sockets;
    private boolean refsAreUseless;

    HttpWire(GitRemote remote, GitOptions options, Redactor redactor) {
        this.remote = remote;
        this.options = options;
        this.logins = new Logins(remote, options, redactor);
        this.failures = new HttpFailures(trace, logins);
        String certificates = options.http().certificates();
        this.sockets = certificates.isEmpty() ? null : TrustedCertificates.socketFactory(certificates);
        GitHttp.Proxy proxy = options.http().proxy();
        this.proxyLogin = new ProxyOnly(proxy);
        if (proxy != null && proxy.user() != null && proxy.password() != null) {
            redactor.hide(proxy.user(), proxy.password());
        }
    }

    @Override
    public FetchPlan plan() {
        return FetchPlan.TREES;
    }

    @Override
    public void prepare(Transport transport) {
        trace.reset();
        refsAreUseless = false;
        if (!(transport instanceof TransportHttp http)) {
            throw new IllegalStateException(transport + " is no HTTP transport");
        }
        http.setHttpConnectionFactory(this);
        UserPassword login = logins.known();
        if (login != null) {
            http.setPreemptiveBasicAuthentication(login.user(), login.password().reveal());
        }
        http.setCredentialsProvider(logins.provider());
    }

    @Override
    public void withoutRefs() {
        refsAreUseless = capabilities.known() != null;
    }

    @Override
    public boolean countsWantedTree() {
        return capabilities.contains("agent=JGit");
    }

    @Override
    public @Nullable Failure explain(Throwable error) {
        return failures.explain(error);
    }

    @Override
    public boolean mayHaveWritten() {
        return trace.mayHaveWritten();
    }

    @Override
    public HttpConnection create(URL url) throws IOException {
        return create(url, null);
    }

    @Override
    public HttpConnection create(URL url, @Nullable Proxy jvmProxy) throws IOException {
        if (!isOurs(url)) {
            throw new TransportException(HttpFailures.ELSEWHERE + url.getProtocol() + "://" + url.getHost());
        }
        GitHttp.Proxy proxy = options.http().proxy();
        Proxy route = jvmProxy == null ? Proxy.NO_PROXY : jvmProxy;
        if (proxy != null) {
            route = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.host(), proxy.port()));
        }
        HttpURLConnection connection = (HttpURLConnection) url.openConnection(route);
        connection.setAuthenticator(proxyLogin);
        if (sockets != null && connection instanceof HttpsURLConnection https) {
            https.setSSLSocketFactory(sockets);
        }
        return exchange(url, connection);
    }

    private HttpConnection exchange(URL url, HttpURLConnection connection) {
        byte[] known = capabilities.known();
        if (UPLOAD_ADVERTISEMENT.equals(url.getQuery())) {
            return known == null
                    ? new AdvertisementExchange(connection, trace, options.limits(), capabilities, !isOwnPath(url))
                    : new CannedExchange(connection, trace, options.limits(), capabilities.type(), known);
        }
        if (refsAreUseless && url.getPath().endsWith("/git-upload-pack")) {
            // version 2 asks for the refs before every fetch, also where the wanted objects are known by their ids
            refsAreUseless = false;
            return new CannedExchange(connection, trace, options.limits(), UPLOAD_RESULT, NO_REFS);
        }
        return new HttpExchange(connection, trace, options.limits());
    }

    private boolean isOwnPath(URL url) {
        String base = remote.path().endsWith("/") ? remote.path() : remote.path() + "/";
        return url.getProtocol().equals(remote.scheme()) && url.getPath().equals(base + "info/refs");
    }

    /** The remote's own server, or the same host with TLS on its default port. */
    private boolean isOurs(URL url) {
        if (!url.getHost().equalsIgnoreCase(remote.host())) {
            return false;
        }
        int port = url.getPort() > 0 ? url.getPort() : url.getDefaultPort();
        boolean same = url.getProtocol().equals(remote.scheme()) && port == remote.effectivePort();
        boolean upgraded = url.getProtocol().equals("https") && remote.scheme().equals("http") && port == 443;
        return same || upgraded;
    }

    /** The JDK asks this one instead of whatever is registered for the JVM; servers are answered by JGit alone. */
    private static final class ProxyOnly extends Authenticator {

        private final GitHttp.@Nullable Proxy proxy;

        ProxyOnly(GitHttp.@Nullable Proxy proxy) {
            this.proxy = proxy;
        }

        @Override
        protected @Nullable PasswordAuthentication getPasswordAuthentication() {
            if (proxy == null || getRequestorType() != RequestorType.PROXY) {
                return null;
            }
            Secret password = proxy.password();
            return proxy.user() == null || password == null
                    ? null
                    : new PasswordAuthentication(proxy.user(), password.reveal().toCharArray());
        }
    }

    static boolean isTls(Throwable error) {
        return Failure.cause(error, SSLException.class) != null;
    }
}
