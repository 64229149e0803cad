/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.git.BareRepository;
import org.gitopsmaven.git.CommitMessage;
import org.gitopsmaven.git.GitIdentity;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteBaseTest {

    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata:
              name: web
            """;

    @TempDir
    Path directory;

    @Test
    void rendersAnOverlayOfARemoteBase() throws IOException {
        repository("base/kustomization.yaml", "resources: [service.yaml]\n", "base/service.yaml", SERVICE);
        Path overlay = overlay("base");

        Rendering rendering = render(true, false);

        assertThat(rendering.fault()).isNull();
        assertThat(rendering.text()).isEqualTo(SERVICE.replace("web", "prod-web"));
        assertThat(rendering.reads()).containsExactly(overlay);
    }

    @Test
    void rendersItAgainOfflineWhenTheRepositoryIsGone() throws IOException {
        Path repository =
                repository("base/kustomization.yaml", "resources: [service.yaml]\n", "base/service.yaml", SERVICE);
        overlay("base");
        String online = render(true, false).text();

        Files.move(repository, directory.resolve("elsewhere.git"));

        assertThat(render(true, true).text()).isEqualTo(online);
        assertThat(render(true, false).status()).isEqualTo(RenderStatus.NOT_RENDERED);
    }

    @Test
    void usesNotEvenTheCacheWhenItIsNotAllowed() throws IOException {
        repository("base/kustomization.yaml", "resources: [service.yaml]\n", "base/service.yaml", SERVICE);
        overlay("base");
        assertThat(render(true, false).isRendered()).isTrue();

        Rendering rendering = render(false, false);

        assertThat(rendering.status()).isEqualTo(RenderStatus.NOT_RENDERED);
        assertThat(fault(rendering).hint()).contains("gitops.allowRemote");
    }

    @Test
    void tellsOfflineWhatWasNeverFetchedAtTheLineThatNamesIt() throws IOException {
        repository("base/kustomization.yaml", "resources: [service.yaml]\n", "base/service.yaml", SERVICE);
        Path overlay = overlay("base");

        GitOpsException fault = fault(render(true, true));

        assertThat(fault.message()).contains("Maven is offline");
        assertThat(fault.location()).isEqualTo(new Location(overlay.toString(), 3, 5));
    }

    @Test
    void letsARemoteBaseUseItsWholeRepositoryButReadFilesOnlyBelowItself() throws IOException {
        repository(
                "base/kustomization.yaml", "resources: [../other]\n",
                "other/kustomization.yaml", "resources: [service.yaml]\n",
                "other/service.yaml", SERVICE,
                "nosy/kustomization.yaml", "resources: [../other/service.yaml]\n");

        overlay("base");
        assertThat(render(true, false).text()).contains("prod-web");

        overlay("nosy");
        assertThat(fault(render(true, false)).message()).contains("is not in or below");
    }

    @Test
    void letsNoRemoteBaseLeaveItsRepository() throws IOException {
        write("tree/local/kustomization.yaml", "resources: []\n");
        repository("base/kustomization.yaml", "resources: [../../../../../tree/local]\n");
        overlay("base");

        GitOpsException fault = fault(render(true, false));

        assertThat(fault.message()).contains("must be within the repo");
    }

    private static GitOpsException fault(Rendering rendering) {
        return Objects.requireNonNull(rendering.fault());
    }

    private Path repository(String... filesAndContents) {
        Map<RepositoryPath, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < filesAndContents.length; i += 2) {
            files.put(RepositoryPath.of(filesAndContents[i]), filesAndContents[i + 1].getBytes(UTF_8));
        }
        Path repository = directory.resolve("bases.git");
        BareRepository.createIfMissing(
                GitRemote.of(repository), "main", files, CommitMessage.of("First"), GitIdentity.DEFAULT);
        return repository;
    }

    private Path overlay(String base) throws IOException {
        String url = GitRemote.of(directory.resolve("bases.git")) + "//" + base + "?ref=main";
        return write("tree/prod/kustomization.yaml", "namePrefix: prod-\nresources:\n  - " + url + "\n");
    }

    private Path write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text).toRealPath();
    }

    private Rendering render(boolean allowed, boolean offline) {
        SourceTree tree = SourceTree.of(directory.resolve("tree"));
        RenderOptions options = RenderOptions.of(tree)
                .withAllowRemote(allowed)
                .withOffline(offline)
                .withCache(directory.resolve("cache"));
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of("bases"));
        return new Renderer(options, RenderListener.SILENT)
                .render(repository.targets().stream()
                        .filter(target -> target.source().directory().endsWith("prod"))
                        .toList())
                .get(0);
    }
}
