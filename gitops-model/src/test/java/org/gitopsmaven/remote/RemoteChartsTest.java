/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gitopsmaven.git.GitCredentials;
import org.gitopsmaven.git.GitOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteChartsTest {

    private static final String CHART = "the archive";
    private static final String DIGEST = Checksum.of(CHART.getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path cache;

    private ChartServer server;

    @BeforeEach
    void start() {
        server = new ChartServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void fetchesOnceAndTakesFromTheCacheAfterwards() throws IOException {
        serveIndex(DIGEST);

        Path first = charts(RemoteAccess.ALLOWED).archive(server.url(), "web", "1.2.0");
        Path again = charts(RemoteAccess.CACHE_ONLY).archive(server.url(), "web", "1.2.0");

        assertThat(first).hasContent(CHART);
        assertThat(again).isEqualTo(first);
        assertThat(server.asked()).containsExactly("/index.yaml", "/files/web-1.2.0.tgz");
    }

    @Test
    void choosesTheHighestVersionThatAConstraintAdmits() {
        serveIndex(DIGEST);
        RemoteCharts charts = charts(RemoteAccess.ALLOWED);

        assertThat(charts.archive(server.url(), "web", "^1.0")).hasFileName("1.2.0.tgz");
        assertThat(charts.archive(server.url(), "web", "")).hasFileName("1.2.0.tgz");
        assertThat(charts(RemoteAccess.CACHE_ONLY).archive(server.url(), "web", "~1.2"))
                .hasFileName("1.2.0.tgz");
    }

    @Test
    void asksNobodyUnlessAllowed() {
        assertThatThrownBy(() -> charts(RemoteAccess.CACHE_ONLY).archive(server.url(), "web", "1.2.0"))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("chart web 1.2.0 is not in the cache, and the network is not allowed");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void refusesAnArchiveThatIsNotWhatTheIndexSays() {
        serveIndex(Checksum.of(new byte[0]));

        assertThatThrownBy(() -> charts(RemoteAccess.ALLOWED).archive(server.url(), "web", "1.2.0"))
                .hasMessageContaining("does not match its checksum");
        assertThatThrownBy(() -> charts(RemoteAccess.CACHE_ONLY).archive(server.url(), "web", "1.2.0"))
                .hasMessageContaining("not in the cache");
    }

    @Test
    void fetchesAgainWhatWasChangedInTheCache() throws IOException {
        serveIndex(DIGEST);
        Path archive = charts(RemoteAccess.ALLOWED).archive(server.url(), "web", "1.2.0");
        Files.writeString(archive, "planted");

        assertThat(charts(RemoteAccess.ALLOWED).archive(server.url(), "web", "1.2.0"))
                .hasContent(CHART);
    }

    @Test
    void tellsOfAChartThatIsNotThere() {
        serveIndex(DIGEST);

        assertThatThrownBy(() -> charts(RemoteAccess.ALLOWED).archive(server.url(), "db", "1.x"))
                .hasMessage("has no chart db 1.x");
        assertThatThrownBy(() -> charts(RemoteAccess.ALLOWED).archive(server.url() + "/none", "db", "1.x"))
                .hasMessage("answers 404");
    }

    @Test
    void showsALoginToItsServerOnly() {
        try (ChartServer other = new ChartServer().on("/web.tgz", CHART)) {
            server.on("/index.yaml", index(other.url() + "/web.tgz", DIGEST));
            RemoteServers logins =
                    host -> GitOptions.defaults().withCredentials(GitCredentials.userPassword("me", "secret"));

            new RemoteCharts(cache, RemoteAccess.ALLOWED, logins).archive(server.url(), "web", "1.2.0");

            assertThat(server.asked()).containsExactly("/index.yaml as Basic bWU6c2VjcmV0");
            assertThat(other.asked()).containsExactly("/web.tgz");
            assertThat(new RemoteLogins.Login("me", "secret")).hasToString("me:***");
        }
    }

    @Test
    void followsARedirectionWithoutTheLogin() {
        try (ChartServer other = new ChartServer().on("/index.yaml", index("web.tgz", DIGEST))) {
            server.on("/index.yaml", 302, Map.of("Location", other.url() + "/index.yaml"))
                    .on("/web.tgz", CHART);
            RemoteServers logins =
                    host -> GitOptions.defaults().withCredentials(GitCredentials.userPassword("me", "secret"));

            new RemoteCharts(cache, RemoteAccess.ALLOWED, logins).archive(server.url(), "web", "1.2.0");

            assertThat(other.asked()).containsExactly("/index.yaml");
        }
    }

    @Test
    void givesUpWhereRedirectionsGoInCircles() {
        server.on("/index.yaml", 302, Map.of("Location", "/index.yaml"));

        assertThatThrownBy(() -> charts(RemoteAccess.ALLOWED).archive(server.url(), "web", "1.2.0"))
                .hasMessageContaining("more than 5 redirections");
    }

    @Test
    void fetchesFromARegistryThatAsksForAToken() {
        String challenge =
                "Bearer realm=\"" + server.url() + "/token\",service=\"reg\",scope=\"repository:a/web:pull\"";
        String manifest =
                "{\"layers\":[{\"mediaType\":\"application/vnd.cncf.helm.chart.provenance.v1.prov\",\"digest\":\"x\"},"
                        + "{\"mediaType\":\"application/vnd.cncf.helm.chart.content.v1.tar+gzip\",\"digest\":\"sha256:"
                        + DIGEST
                        + "\"}]}";
        server.on("/token?service=reg&scope=repository%3Aa%2Fweb%3Apull", "{\"token\":\"t0ken\"}")
                .on("/v2/a/web/tags/list", 401, Map.of("WWW-Authenticate", challenge))
                .onLogin("/v2/a/web/tags/list", "{\"tags\":[\"latest\",\"1.2.0\",\"1.3.0_build.1\",\"2.0.0\"]}")
                .onLogin("/v2/a/web/manifests/1.3.0_build.1", manifest)
                .onLogin("/v2/a/web/blobs/sha256:" + DIGEST, CHART);

        Path archive = charts(RemoteAccess.ALLOWED).archive("oci://" + server.host() + "/a", "web", "1.x");

        assertThat(archive).hasFileName("1.3.0+build.1.tgz").hasContent(CHART);
        assertThat(server.asked()).last().asString().endsWith("as Bearer t0ken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x/y", "https://me:secret@x/y", "charts", "oci:x", "file:///etc"})
    void refusesWhatIsNoChartRepository(String address) {
        assertThatThrownBy(() -> charts(RemoteAccess.ALLOWED).archive(address, "web", "1.2.0"))
                .isInstanceOf(FetchException.class)
                .hasMessage("is no chart repository")
                .extracting(fault -> ((FetchException) fault).describe())
                .asString()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../web", "a/b", "", ".hidden", "a b"})
    void refusesANameThatIsNone(String name) {
        assertThatThrownBy(() -> charts(RemoteAccess.ALLOWED).archive(server.url(), name, "1.2.0"))
                .hasMessageContaining("is no name of a chart");
    }

    private void serveIndex(String digest) {
        server.on("/index.yaml", index("files/web-1.2.0.tgz", digest)).on("/files/web-1.2.0.tgz", CHART);
    }

    private static String index(String url, String digest) {
        return "apiVersion: v1\nentries:\n  web:\n"
                + "  - {version: 1.3.0-rc.1, urls: [files/none.tgz]}\n"
                + "  - {version: 1.2.0, digest: " + digest + ", urls: [\"" + url + "\"]}\n"
                + "  - {version: 1.1.0, urls: [files/old.tgz]}\n";
    }

    private RemoteCharts charts(RemoteAccess access) {
        return new RemoteCharts(cache, access, RemoteServers.DISCOVERED);
    }
}
