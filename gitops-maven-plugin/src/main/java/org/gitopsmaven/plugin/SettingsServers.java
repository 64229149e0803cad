/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.util.Locale;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.gitopsmaven.git.GitHttp;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.Secret;
import org.gitopsmaven.remote.RemoteServers;
import org.jspecify.annotations.Nullable;

/**
 * Servers as the settings describe them: the {@code <server>} whose id is the name of the host, and the active {@code
 * <proxy>} unless the host is one of its {@code nonProxyHosts}.
 */
record SettingsServers(Settings settings, SettingsDecrypter decrypter) implements RemoteServers {

    @Override
    public GitOptions of(String host) {
        GitOptions options = GitOptions.defaults();
        if (settings.getServer(host) != null) {
            options = options.withCredentials(new ServerCredentials(settings, decrypter).of(host));
        }
        GitHttp.Proxy proxy = proxy(host);
        return proxy == null
                ? options
                : options.withHttp(new GitHttp(proxy, options.http().certificates()));
    }

    private GitHttp.@Nullable Proxy proxy(String host) {
        Proxy active = settings.getActiveProxy();
        if (active == null || goesDirectly(host, active.getNonProxyHosts())) {
            return null;
        }
        Proxy proxy =
                decrypter.decrypt(new DefaultSettingsDecryptionRequest(active)).getProxy();
        String password = proxy.getPassword();
        return new GitHttp.Proxy(
                proxy.getHost(), proxy.getPort(), proxy.getUsername(), password == null ? null : Secret.of(password));
    }

    /** Whether a list such as {@code localhost|*.example.org} names the host. */
    private static boolean goesDirectly(String host, @Nullable String list) {
        String name = host.toLowerCase(Locale.ROOT);
        for (String pattern :
                (list == null ? "" : list).toLowerCase(Locale.ROOT).split("[|,\\s]+")) {
            boolean names = pattern.startsWith("*")
                    ? name.endsWith(pattern.substring(1))
                    : pattern.endsWith("*")
                            ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                            : name.equals(pattern);
            if (!pattern.isEmpty() && names) {
                return true;
            }
        }
        return false;
    }
}
