/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.gitopsmaven.git.GitHttp;
import org.gitopsmaven.git.Secret;
import org.jspecify.annotations.Nullable;

/** The proxies to servers, as the JDK's client asks for them; where none is given, those of the JVM. */
final class ProxyRoute extends ProxySelector {

    private final RemoteServers servers;
    private final @Nullable ProxySelector jvm = ProxySelector.getDefault();

    ProxyRoute(RemoteServers servers) {
        this.servers = servers;
    }

    @Override
    public List<Proxy> select(URI uri) {
        GitHttp.Proxy proxy = servers.of(uri.getHost()).http().proxy();
        if (proxy != null) {
            return List.of(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
        }
        return jvm == null ? List.of(Proxy.NO_PROXY) : jvm.select(uri);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        if (jvm != null) {
            jvm.connectFailed(uri, address, failure);
        }
    }

    /** What the proxy to a server is shown; null for nothing. An authenticator would take away the header for the server. */
    @Nullable
    String login(URI address) {
        GitHttp.Proxy proxy = servers.of(address.getHost()).http().proxy();
        Secret password = proxy == null ? null : proxy.password();
        return proxy == null || proxy.user() == null || password == null
                ? null
                : new RemoteLogins.Login(proxy.user(), password.reveal()).header();
    }
}
