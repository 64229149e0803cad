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
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Opens connections to the server of a remote, and to no other: through its proxy, with the certificates it trusts. */
final class HttpConnector {

    private final GitRemote remote;
    private final GitHttp.@Nullable Proxy proxy;
    private final GitLimits limits;
    private final @Nullable SSLSocketFactory sockets;
    // one for all connections: the JDK remembers by it what the proxy asked for, and a push cannot be asked twice
    private final Authenticator proxyLogin;

    HttpConnector(GitRemote remote, GitOptions options) {
        this.remote = remote;
        this.proxy = options.http().proxy();
        this.limits = options.limits();
        String certificates = options.http().certificates();
        this.sockets = certificates.isEmpty() ? null : TrustedCertificates.socketFactory(certificates);
        this.proxyLogin = new ProxyOnly(proxy);
    }

    GitLimits limits() {
        return limits;
    }

    HttpURLConnection open(URL url) throws IOException {
        check(url);
        HttpURLConnection connection = (HttpURLConnection)
                (proxy == null
                        ? url.openConnection()
                        : url.openConnection(
                                new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.host(), proxy.port()))));
        connection.setAuthenticator(proxyLogin);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        int idle = (int) Math.max(1, Math.min(limits.idle().toMillis(), Integer.MAX_VALUE));
        connection.setConnectTimeout(idle);
        connection.setReadTimeout(idle);
        if (sockets != null && connection instanceof HttpsURLConnection https) {
            https.setSSLSocketFactory(sockets);
        }
        return connection;
    }

    /**
     * Whether it is the remote's own server, or the same host with TLS on its default port.
     *
     * @throws IOException when it is not
     */
    void check(URL url) throws IOException {
        int port = url.getPort() > 0 ? url.getPort() : url.getDefaultPort();
        boolean same = url.getProtocol().equals(remote.scheme()) && port == remote.effectivePort();
        boolean upgraded = url.getProtocol().equals("https") && remote.scheme().equals("http") && port == 443;
        if (!url.getHost().equalsIgnoreCase(remote.host()) || !same && !upgraded) {
            throw new IOException(HttpFailures.ELSEWHERE + url.getProtocol() + "://" + url.getHost());
        }
    }

    /** The JDK asks this one instead of whatever is registered for the JVM; servers are answered by nobody. */
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
}
