/** Case exports as data packages: their description, their files, reading and writing them. */
package vitrine.pipelines.export;
