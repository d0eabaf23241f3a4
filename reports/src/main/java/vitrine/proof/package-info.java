/**
 * SSH signatures, the Merkle log and its checkpoints: functions of bytes that stock tools check.
 */
package vitrine.proof;
