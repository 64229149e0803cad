/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gitopsmaven.it.ChartRepository.ENDLESS;
import static org.gitopsmaven.it.ChartRepository.configMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gitopsmaven.resource.FieldReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a chart does, the other targets are rendered, and the target says what was wrong. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "memory is limited on Linux, and links need no right there")
class HostileChartsIT {

    private static final String RENDER = Plugin.goal("render");

    @TempDir
    Path directory;

    @Test
    void rendersTheOtherTargetsAndSaysWhatIsWrongWithEach() throws IOException {
        ChartRepository repository = new ChartRepository(directory)
                .with("asks", configMap("{{ lookup \"v1\" \"Secret\" \"\" \"\" | len }}"))
                .with("good", configMap("kept"))
                .with("loops", ENDLESS)
                .with("grows", configMap("{{ repeat 2000000000 \"x\" | len }}"))
                .with("recurses", "{{ define \"again\" }}{{ include \"again\" . }}{{ end }}{{ include \"again\" . }}\n")
                .with("crashes", "{{ $d := dict \"a\" (dict) }}{{ $_ := set $d \"a\" $d }}{{ merge $d $d }}\n")
                .with("refers", configMap("kept"))
                .file("refers", "values.schema.json", "{\"$ref\": \"file:///etc/passwd\"}")
                .with("links", configMap("{{ .Files.Get \"host\" }}"));
        Files.createSymbolicLink(repository.chart("links").resolve("host"), Path.of("/etc/hostname"));

        MavenBuild.run(directory, RENDER, "-Dgitops.chartTimeout=15", "-Dgitops.chartMemory=700")
                .fails()
                .says("rendered 2 resources of 2 targets")
                .says("raise the time limit (gitops.chartTimeout)");

        RenderedTree tree = new RenderedTree(directory.resolve("target").resolve("gitops"));
        assertThat(refused(tree, "loops")).contains("takes longer than 15 s");
        assertThat(refused(tree, "grows")).contains("needs more memory than the limit of 700 MB");
        assertThat(refused(tree, "crashes")).containsAnyOf("takes Helm down", "takes longer", "more memory");
        assertThat(refused(tree, "recurses")).contains("nested reference name: again");
        assertThat(refused(tree, "refers")).contains("values.schema.json refers to a file", "file:///etc/passwd");
        assertThat(refused(tree, "links")).contains("symbolic link leaves");
        assertThat(tree.text("default/asks/configmap-asks.yaml")).contains("value: 0");
        assertThat(tree.text("default/good/configmap-good.yaml")).contains("value: kept");
    }

    private static String refused(RenderedTree tree, String application) {
        FieldReader target = tree.target("default/" + application);
        assertThat(target.text("status")).isEqualTo("refused");
        return target.text("reason");
    }
}
