/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.gitopsmaven.git.GitCredentials;
import org.gitopsmaven.git.GitHttp;
import org.gitopsmaven.git.Secret;
import org.junit.jupiter.api.Test;

class SettingsServersTest {

    private final Settings settings = new Settings();
    private final SettingsServers servers = new SettingsServers(settings, new Plain());

    @Test
    void takesTheServerWhoseIdIsTheHost() {
        Server server = new Server();
        server.setId("git.example.org");
        server.setUsername("me");
        server.setPassword("secret");
        settings.addServer(server);

        assertThat(servers.of("git.example.org").credentials()).isEqualTo(GitCredentials.userPassword("me", "secret"));
        assertThat(servers.of("example.org").credentials()).isEqualTo(GitCredentials.discovered());
    }

    @Test
    void goesThroughTheActiveProxyUnlessTheHostIsNear() {
        Proxy proxy = new Proxy();
        proxy.setHost("proxy.example.org");
        proxy.setPort(3128);
        proxy.setUsername("me");
        proxy.setPassword("secret");
        proxy.setNonProxyHosts("localhost|*.near.org|10.*");
        settings.addProxy(proxy);

        assertThat(servers.of("far.org").http().proxy())
                .isEqualTo(new GitHttp.Proxy("proxy.example.org", 3128, "me", Secret.of("secret")));
        assertThat(List.of("localhost", "git.near.org", "10.1.2.3"))
                .allSatisfy(host -> assertThat(servers.of(host).http().proxy()).isNull());
    }

    /** Decrypts nothing. */
    private static final class Plain implements SettingsDecrypter {

        @Override
        public SettingsDecryptionResult decrypt(SettingsDecryptionRequest request) {
            return new SettingsDecryptionResult() {
                @Override
                public Server getServer() {
                    return request.getServers().get(0);
                }

                @Override
                public List<Server> getServers() {
                    return request.getServers();
                }

                @Override
                public Proxy getProxy() {
                    return request.getProxies().get(0);
                }

                @Override
                public List<Proxy> getProxies() {
                    return request.getProxies();
                }

                @Override
                public List<SettingsProblem> getProblems() {
                    return List.of();
                }
            };
        }
    }
}
